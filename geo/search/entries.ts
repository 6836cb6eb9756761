import type { PublishedRecords } from '../../src/data/dataset.ts';
import type { FormerName } from '../../src/data/former-name.ts';
import type { PublishedGlossary } from '../../src/data/glossary.ts';
import type { Plan } from '../../src/data/plan.ts';
import { foldersOf } from '../../src/data/records/index.ts';
import type { SearchEntry } from '../../src/data/search-file.ts';
import type { Text } from '../../src/data/text.ts';
import { entryKinds, type ThingKind, thingKey } from '../../src/data/thing.ts';
import type { Spellings } from './spellings.ts';

/** An entry and how it is written. */
export interface Findable {
  readonly entry: SearchEntry;
  readonly spellings: Spellings;
}

/** The files that are searched. */
export interface Searched {
  readonly published: PublishedRecords;
  readonly plan: Plan;
  readonly glossary: PublishedGlossary;
}

/**
 * What people call a thing beside its recorded names. Chongqing as a whole has no record, being 38
 * units; whoever types its name is brought to its metropolitan area.
 */
const calledToo: Readonly<Record<string, Spellings>> = {
  'metro:chongqing': { zh: ['重庆', '重庆市'], en: ['Chongqing'], codes: ['500000'] },
};

/** A station is asked for with its last word more often than without. */
const stationWord: Text = { zh: '站', en: 'Station' };

/** A county without its rank, as people say it: 武侯, Wuhou. One character is left with its rank. */
const withoutRank = ({ zh, en }: Text): Text => ({
  zh: zh.replace(/(?<=..)(?:区|县|市|自治县)$/, ''),
  en: en.replace(/ (?:District|County|City)$/, ''),
});

interface Named {
  readonly name: Text;
  readonly short?: Text | undefined;
  readonly formerly?: readonly FormerName[] | undefined;
}

interface More {
  readonly detail?: Text | undefined;
  readonly date?: string | undefined;
  readonly also?: Partial<Spellings>;
}

function findable(kind: ThingKind, id: string, record: Named, more: More = {}): Findable {
  const { name, short, formerly = [] } = record;
  const { detail, date, also } = more;
  const called = calledToo[thingKey({ kind, id })];
  const names = [name, ...(short ? [short] : []), ...formerly];
  return {
    entry: { kind, id, name, ...(detail ? { detail } : {}), ...(date ? { date } : {}) },
    spellings: {
      zh: [...names.map(({ zh }) => zh), ...(also?.zh ?? []), ...(called?.zh ?? [])],
      en: [...names.map(({ en }) => en), ...(also?.en ?? []), ...(called?.en ?? [])],
      codes: [...(also?.codes ?? []), ...(called?.codes ?? [])],
    },
  };
}

/** Everything that can be found, in a fixed order: by kind, and within it as published. */
export function listFindables({ published, plan, glossary }: Searched): Findable[] {
  const { places, counties } = published;
  const unitName = (unit: string | undefined) => (unit ? places[unit]?.short : undefined);
  const each = <T extends object>(
    records: Readonly<Record<string, T>>,
    describe: (record: T, id: string) => Findable | undefined,
  ): Findable[] => Object.entries(records).flatMap(([id, record]) => describe(record, id) ?? []);

  return [
    ...each(places, (place, id) => findable('place', id, place, { also: { codes: [id] } })),
    ...each(counties, (county, id) =>
      places[id]
        ? undefined
        : findable(
            'county',
            id,
            { ...county, short: withoutRank(county.name) },
            { detail: unitName(county.unit), also: { codes: [id] } },
          ),
    ),
    ...each(published.metros, (metro, id) => findable('metro', id, metro)),
    ...each(published.platforms, (platform, id) => findable('platform', id, platform)),
    ...each(published.corridors, (corridor, id) => findable('corridor', id, corridor)),
    ...each(published.nodes, (node, id) =>
      findable('node', id, node, {
        detail: unitName(node.unit),
        also: { codes: node.iata ? [node.iata] : [] },
      }),
    ),
    ...each(published.stations, (station, id) =>
      findable('station', id, station, {
        detail: unitName(station.unit),
        also: {
          zh: [`${station.name.zh}${stationWord.zh}`],
          en: [`${station.name.en} ${stationWord.en}`],
        },
      }),
    ),
    ...each(published.rivers, (river, id) => findable('river', id, river)),
    ...entryKinds.flatMap((kind) =>
      each<Plan[(typeof foldersOf)[typeof kind][0]][string]>(
        plan[foldersOf[kind][0]],
        (entry, id) =>
          findable(kind, id, entry, {
            date: 'date' in entry ? entry.date : 'asOf' in entry ? entry.asOf : undefined,
          }),
      ),
    ),
    ...each(glossary.terms, (term, id) =>
      findable('term', id, term, { also: { zh: term.forms?.zh ?? [], en: term.forms?.en ?? [] } }),
    ),
  ];
}
