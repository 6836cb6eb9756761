import type { MapCounties, MapRecords } from '../../data/map-records.ts';
import type { Text } from '../../data/text.ts';
import { isPlaced, type PlacedThing, shelves, type Thing } from '../../data/thing.ts';
import { type ListedEntry, legendOf } from '../../plan/catalogue.ts';
import { layersDrawn, recordYearOf } from '../../plan/timeline.ts';
import { wholeView } from '../../view/in-embed.ts';
import { writeLink } from '../../view/link.ts';
import type { View } from '../../view/view.ts';
import { creditWord as word } from '../credit-words.ts';
import type { EmbedWords } from './embed-page.tsx';
import { embedWord } from './embed-words.ts';

/** What the map draws, with counties where they are at hand. */
type NamedRecords = MapRecords & Partial<Pick<MapCounties, 'counties'>>;

/** What a record of anything on the map is called. */
interface Called {
  readonly name: Text;
  readonly short?: Text | undefined;
  readonly formerly?: readonly Text[] | undefined;
}

/** The record of a thing of the map; nothing for what is unknown, or a county while they are not there. */
export const recordOnMap = (
  records: NamedRecords,
  { kind, id }: PlacedThing,
): Called | undefined => {
  const shelf: Readonly<Record<string, Called>> = records[shelves[kind]] ?? {};
  return Object.hasOwn(shelf, id) ? shelf[id] : undefined;
};

/** The name of a thing of the map; nothing for entries, whose records come later. */
export const nameOnMap = (records: NamedRecords, thing: Thing): Text | undefined =>
  isPlaced(thing) ? recordOnMap(records, thing)?.name : undefined;

interface Told {
  /** The view that the embed's link gave, with what it only carries on. */
  readonly linked: View;
  readonly base: string;
  /** The name of the one chosen thing. */
  readonly name: Text | undefined;
}

/** What an embed of a view says around its map. */
export function embedWords(
  records: MapRecords,
  view: View,
  { linked, base, name = word.subtitle }: Told,
): EmbedWords {
  const { language, year, embed } = view;
  const shown = name[language];
  const when =
    language === 'zh' ? `${year}${embedWord.yearEnd.zh}` : `${embedWord.yearEnd.en}${year}`;
  return {
    title: embed?.title ?? shown,
    about: [...(embed?.title ? [shown] : []), ...(year === undefined ? [] : [when])],
    credit: embed?.credit,
    asOf: records.circle.asOf,
    whole: writeLink(wholeView(view, linked), base),
  };
}

/** The legend of what a view draws at a zoom. A theme lies over the colours of the units. */
export const embedLegend = (records: MapRecords, view: View, zoom: number): ListedEntry[] => {
  const drawn = layersDrawn(records, view.layers, zoom, view.year ?? recordYearOf(records));
  return legendOf(view.theme ? drawn.filter(({ id }) => id !== 'units') : drawn);
};
