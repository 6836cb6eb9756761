import type { Text } from '../../data/text.ts';
import type { Fact, Said } from '../../plan/evidence.ts';
import { useAtlas } from '../atlas-context.ts';
import { formatFigure, labelled, measureNames } from '../format.ts';
import { formatDate } from '../format-date.ts';
import { eventWords } from './date-list.tsx';

/** What a record rests on besides its statements, by the field that holds the sources. */
const partNames: Readonly<Record<string, Text>> = {
  sources: { zh: '名称和位置', en: 'Name and position' },
  lineSources: { zh: '线位', en: 'Alignment' },
  memberSources: { zh: '成员', en: 'Members' },
  eightSources: {
    zh: '是否属于2022年年中的八个平台',
    en: 'Whether it was among the eight of mid-2022',
  },
  placeSources: { zh: '点位', en: 'Position' },
};

/** One fact in a line, by what sort of thing it says. */
export function FactLine({ fact }: { readonly fact: Fact }) {
  const { language, say, w } = useAtlas();
  const words = (said: Said): string | undefined => {
    switch (said.type) {
      case 'statement':
        return say(said.statement);
      case 'figure': {
        const { figure } = said;
        const name = say(figure.label ?? measureNames[figure.measure]);
        const value = `${formatFigure(figure, language)} (${formatDate(figure.asOf, language)})`;
        return labelled(name, value, language);
      }
      case 'step': {
        const { event, date, what } = said.step;
        const known = Object.entries(eventWords).find(([name]) => name === event)?.[1];
        const name = [formatDate(date, language), known && event !== 'other' ? w(known) : ''];
        return [...name, what ? say(what) : ''].filter((part) => part !== '').join(' · ');
      }
      case 'name':
        return fact.of ? undefined : say(said.name);
      case 'part': {
        const name = partNames[said.field];
        return name && say(name);
      }
    }
  };
  const line = words(fact.said);
  return line === undefined ? null : <li>{line}</li>;
}
