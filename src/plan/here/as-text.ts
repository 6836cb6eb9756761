import type { Language, Text } from '../../data/text.ts';
import { writeCoordinates } from '../coordinates/write-coordinates.ts';
import type { Library } from '../library.ts';
import type { Applicable } from './applicable.ts';
import { entryLines, metroLines, platformLines } from './text/membership-lines.ts';
import { corridorLines, nodeLines, stationLines } from './text/near-lines.ts';
import { placeLines } from './text/place-lines.ts';
import { textWords } from './text/words.ts';
import { type Line, type Writing, writingIn } from './text/writing.ts';

/** The sources of some lines: id to the places cited in it, in the order first cited. */
function numbered(lines: readonly Line[]): Map<string, Text[]> {
  const found = new Map<string, Text[]>();
  for (const { id, at } of lines.flatMap(({ citations }) => citations)) {
    const locators = found.get(id) ?? [];
    if (at && !locators.some(({ en }) => en === at.en)) locators.push(at);
    found.set(id, locators);
  }
  return found;
}

/** A publication in one line: title, publisher, date, address, and where in it. */
function sourceLine(id: string, locators: readonly Text[], writing: Writing): string {
  const { dataset, say, fill, clauses } = writing;
  const record = dataset.sources[id];
  if (!record) return id;
  const { title, publisher, date, url } = record;
  const source = clauses([
    fill(textWords.source, { title: say(title), publisher: say(publisher), date }),
    ...(url === undefined ? [] : [url]),
  ]);
  return locators.length > 0
    ? fill(textWords.locators, { source, places: clauses(locators.map(say)) })
    : source;
}

/**
 * The answer as plain text to copy: the coordinates with their datum, a section for each kind of
 * thing, and the sources, numbered in the order they are cited and listed at the end.
 */
export function asText(found: Applicable, library: Library, language: Language): string {
  const writing = writingIn(language, library);
  const { say, fill } = writing;
  const sections: readonly (readonly [title: string, lines: readonly Line[]])[] = [
    [say(textWords.place), placeLines(found, writing)],
    [say(textWords.metros), metroLines(found, writing)],
    [say(textWords.platforms), platformLines(found, writing)],
    [say(textWords.axes), entryLines(textWords.axis, found.plan?.axes, writing)],
    [say(textWords.stations), stationLines(found, writing)],
    [say(textWords.corridors), corridorLines(found, writing)],
    [fill(textWords.nodes, { km: found.reach.nodesKm }), nodeLines(found, writing)],
    [say(textWords.plan), entryLines(textWords.entry, found.plan?.entries, writing)],
  ];
  const sources = numbered(sections.flatMap(([, lines]) => lines));
  const ids = [...sources.keys()];
  const marks = ({ citations }: Line): string =>
    [...new Set(citations.map(({ id }) => ids.indexOf(id) + 1))]
      .sort((a, b) => a - b)
      .map((number) => `[${number}]`)
      .join('');
  const none: Line = { text: say(textWords.none), citations: [] };
  const written = sections.map(([title, lines]) => [
    title,
    ...(lines.length > 0 ? lines : [none]).map((line) => `- ${line.text} ${marks(line)}`.trim()),
  ]);
  const head = [
    `${say(textWords.title)} · ${say(textWords.atlas)}`,
    fill(textWords.coordinates, {
      decimal: writeCoordinates(found.at, 'decimal'),
      dms: writeCoordinates(found.at, 'dms'),
    }),
    fill(textWords.year, { year: found.year, asOf: library.dataset.circle.asOf }),
  ];
  const list = [...sources].map(
    ([id, locators], index) => `[${index + 1}] ${sourceLine(id, locators, writing)}`,
  );
  return [head, ...written, [say(textWords.method)], [say(textWords.sources), ...list]]
    .map((block) => block.join('\n'))
    .join('\n\n');
}
