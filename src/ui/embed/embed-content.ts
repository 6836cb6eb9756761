import type { MapRecords } from '../../data/map-records.ts';
import type { Text } from '../../data/text.ts';
import { isPlaced, type Thing } from '../../data/thing.ts';
import { type ListedEntry, legendOf } from '../../plan/catalogue.ts';
import { layersDrawn, recordYearOf } from '../../plan/timeline.ts';
import { wholeView } from '../../view/in-embed.ts';
import { writeLink } from '../../view/link.ts';
import type { View } from '../../view/view.ts';
import { word } from '../words.ts';
import type { EmbedWords } from './embed-page.tsx';
import { embedWord } from './embed-words.ts';

const shelves = {
  place: 'places',
  metro: 'metros',
  platform: 'platforms',
  corridor: 'corridors',
  node: 'nodes',
  station: 'stations',
  river: 'rivers',
} as const satisfies Record<string, keyof MapRecords>;

/** The name of a thing of the map; nothing for counties and entries, whose records come later. */
export function nameOnMap(records: MapRecords, { kind, id }: Thing): Text | undefined {
  const shelf = shelves[kind as keyof typeof shelves]; // others have none
  return shelf && records[shelf][id]?.name;
}

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

/** The legend of what a view draws at a zoom. */
export const embedLegend = (records: MapRecords, view: View, zoom: number): ListedEntry[] =>
  legendOf(layersDrawn(records, view.layers, zoom, view.year ?? recordYearOf(records)));

/** True when `map.json` alone holds what the view draws and names. */
export const isDrawnFromMap = ({
  filter,
  theme,
  here,
  around,
  measured,
  selection,
}: View): boolean =>
  Object.values(filter).every((choice) => choice === undefined) &&
  theme === undefined &&
  here === undefined &&
  around === undefined &&
  measured === undefined &&
  selection.every((thing) => isPlaced(thing) && thing.kind !== 'county');
