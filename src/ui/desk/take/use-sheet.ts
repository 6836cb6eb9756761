import type { SheetWords } from '../../../plan/exports/sheet.ts';
import { isNoFilter } from '../../../plan/filter/filter.ts';
import { nameOf } from '../../../plan/naming.ts';
import { writeLink } from '../../../view/link.ts';
import { useAtlas } from '../../atlas-context.ts';
import { labelled } from '../../format.ts';
import { formatDate } from '../../format-date.ts';
import { sheetCredits } from './sheet-credits.ts';
import { themeRows } from './theme-rows.ts';
import { sheetWords } from './words.ts';

/** The full address of what is seen, without the tool that takes it away. */
export function useFullLink(): string {
  const { state, site } = useAtlas();
  return window.location.origin + writeLink({ ...state.view.value, tool: undefined }, site.base);
}

/** Gives the words of a sheet as the view stands, on a day. */
export function useSheetWords(): (isoDate: string) => SheetWords {
  const { state, site, dataset, library, language, say, w } = useAtlas();
  const link = useFullLink();
  const { selection, layers, filter } = state.view.value;
  const [only, ...others] = selection;
  const name = only && others.length === 0 ? nameOf(library, only) : undefined;
  const theme = state.desk.theme.value;
  const year = state.year.value;
  const line = (label: keyof typeof sheetWords, value: string) =>
    labelled(say(sheetWords[label]), value, language);
  const sources = sheetCredits(layers, theme !== undefined).map(say);
  const separator = language === 'zh' ? '；' : '; ';
  return (isoDate) => ({
    title: labelled(
      say({ zh: '成渝双城图', en: 'Chengyu Atlas' }),
      say(name ?? dataset.circle.name),
      language,
    ),
    subtitle: [
      line('yearShown', String(year)),
      ...(isNoFilter(filter) ? [] : [say(sheetWords.filtered)]),
    ].join(separator),
    legend: say(sheetWords.legend),
    parts: {
      paper: say(sheetWords.paper),
      heading: say(sheetWords.heading),
      map: say(sheetWords.map),
      scale: say(sheetWords.scale),
      notes: say(sheetWords.notes),
    },
    theme: theme && themeRows(theme, language),
    notes: [
      site.mapReviewNumber
        ? labelled(w('reviewNumber'), site.mapReviewNumber, language)
        : w('notReviewed'),
      line('sources', sources.join(separator)),
      [
        line('recordsOf', formatDate(dataset.circle.asOf, language)),
        line('takenOn', formatDate(isoDate as Parameters<typeof formatDate>[0], language)), // a whole date is one
        say(sheetWords.projection),
      ].join(separator),
      link,
    ],
  });
}
