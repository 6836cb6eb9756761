import { useEffect, useState } from 'preact/hooks';
import { fileNameOf } from '../../../plan/exports/file-name.ts';
import type { SheetSize } from '../../../plan/exports/sheet.ts';
import { nameOf } from '../../../plan/naming.ts';
import { useAtlas } from '../../atlas-context.ts';
import { download } from './download.ts';
import { type Orientation, type Paper, papers, printSheet, roomOn } from './print-sheet.ts';
import { pixelsOf, rasterize } from './rasterize.ts';
import { today } from './today.ts';
import { useSheetWords } from './use-sheet.ts';
import { takeWords } from './words.ts';

const enlargements = [1, 2, 3, 4] as const;
const orientations: readonly Orientation[] = ['portrait', 'landscape'];

/** The map's window as a picture: vectors, pixels, paper. */
export function PictureGroup({ tell }: { readonly tell: (words: string) => void }) {
  const { state, library, sheets, language, say } = useAtlas();
  const wordsOn = useSheetWords();
  const [sheet, setSheet] = useState<SheetSize>();
  const { view, desk } = state;
  const [only, ...others] = view.value.selection;
  const what = (only && others.length === 0 && nameOf(library, only)?.en) || 'map';
  const request = (more = {}) => ({ words: wordsOn(today()), ...more });
  const ask = (more = {}) => sheets?.paint(request(more));

  // The sheet as it would be now: its size stands beside the buttons.
  const { tool: _, ...seen } = view.value;
  const changes = [
    JSON.stringify(seen),
    [...seen.layers].join(),
    desk.bounds.value,
    desk.kept.value,
  ];
  const theme = desk.theme.value;
  useEffect(() => {
    let current = true;
    sheets?.measure(request()).then(
      (size) => current && setSheet(size),
      () => current && tell(say(takeWords.failed)),
    );
    return () => {
      current = false;
    };
  }, [...changes, theme, state.year.value, language]);

  const run = (work: () => Promise<string | undefined>) => async () => {
    tell(say(takeWords.working));
    try {
      tell((await work()) ?? '');
    } catch (error) {
      console.warn(`nothing was taken: ${error instanceof Error ? error.message : error}`);
      tell(say(takeWords.failed));
    }
  };
  const saved = (name: string) => `${say(takeWords.saved)} ${name}`;
  const saveSvg = run(async () => {
    const painted = await ask();
    if (!painted) return say(takeWords.failed);
    const name = fileNameOf(what, language, today(), 'svg');
    download(name, `<?xml version="1.0" encoding="UTF-8"?>\n${painted.svg}\n`, 'image/svg+xml');
    return saved(name);
  });
  const savePng = (times: number) =>
    run(async () => {
      const painted = await ask();
      if (!painted) return say(takeWords.failed);
      const name = fileNameOf(`${what} ${times}x`, language, today(), 'png');
      download(name, await rasterize(painted, times));
      return saved(name);
    });
  const print = (paper: Paper, orientation: Orientation) =>
    run(async () => {
      const painted = await ask({ paper: roomOn(paper, orientation), idPrefix: 'print-' });
      if (!painted) return say(takeWords.failed);
      printSheet(painted, paper, orientation);
      return undefined;
    });
  return (
    <section class="section">
      <h3>{say(takeWords.picture)}</h3>
      <p class="sub">{say(takeWords.pictureHelp)}</p>
      <button type="button" class="take" onClick={saveSvg}>
        {say(takeWords.svg)}
      </button>
      <p class="sub">{say(takeWords.svgHelp)}</p>
      <fieldset class="takes">
        <legend>{say(takeWords.png)}</legend>
        {enlargements.map((times) => {
          const size = sheet && pixelsOf(sheet, times);
          return (
            <button key={times} type="button" class="take" onClick={savePng(times)}>
              {times}×<span class="sub">{size ? `${size.width} × ${size.height}` : '…'}</span>
            </button>
          );
        })}
      </fieldset>
      <fieldset class="takes">
        <legend>{say(takeWords.print)}</legend>
        {(Object.keys(papers) as Paper[]).flatMap((paper) =>
          orientations.map((orientation) => (
            <button
              key={paper + orientation}
              type="button"
              class="take"
              onClick={print(paper, orientation)}
            >
              {paper} <span class="sub">{say(takeWords[orientation])}</span>
            </button>
          )),
        )}
      </fieldset>
    </section>
  );
}
