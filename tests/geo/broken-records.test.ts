import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copySeeds, type SeedsCopy } from './broken-seeds.ts';

const seeds = copySeeds();
afterEach(() => seeds.restore());
afterAll(() => seeds.discard());

const station = 'stations/qianjiang.yaml';
const wanzhou = 'places/500101.yaml';
const airport = 'nodes/airport-chengdu-tianfu.yaml';

/** The station as it is written here, so that its lines can be told by their numbers. */
const qianjiang = `# yaml-language-server: $schema=../../geo/schemas/stations.json
name:
  zh: 黔江
  en: Qianjiang
at: [108.7862, 29.4459]
county: 500114
hub: passenger
sources: [{ id: openstreetmap }]
`;

interface Case {
  readonly what: string;
  readonly breakIt: (copy: SeedsCopy) => void;
  readonly lines: readonly string[];
}

/**
 * One mistake each, and all that is printed about it. In records that people go on editing the
 * line is named by a text that stands on it: `:{kind: banner}`.
 */
const cases: readonly Case[] = [
  {
    what: 'a member code that is no place',
    breakIt: ({ edit }) => edit('platforms/chengxuanwan.yaml', '- id: 511722', '- id: 511799'),
    lines: [
      'seeds/platforms/chengxuanwan.yaml:{511799} members.1 [reference-resolves] found "511799", expected the adcode of a place or county',
    ],
  },
  {
    what: 'a code of five digits',
    breakIt: ({ edit }) => edit('platforms/chengxuanwan.yaml', '- id: 511722', '- id: 51172'),
    lines: [
      'seeds/platforms/chengxuanwan.yaml:{- id: 51172} members.1.id [schema] found "51172", expected a six-digit adcode such as 500101',
    ],
  },
  {
    what: 'a place under a code that the boundaries do not have',
    breakIt: ({ read, write, remove }) => {
      write('places/500199.yaml', read(wanzhou));
      remove(wanzhou);
    },
    lines: [
      'seeds [unique-id] found no file for 万州区 500101, expected one file in places, outside or counties',
      'seeds/events/yuwan-new-start.yaml:{place:500101} things.4 [reference-resolves] found "place:500101", expected a file in seeds/places or seeds/outside',
      'seeds/places/500199.yaml:2 [record-has-shape] found adcode 500199, expected a code that the boundary package has',
    ],
  },
  {
    what: 'a county of a metropolitan area that does not exist',
    breakIt: ({ edit }) =>
      edit(
        'metros/chengdu.yaml',
        '"512002", "512022",\n    ]\n    figures:\n      - measure: area\n        value: 26400',
        '"512002", "512099",\n    ]\n    figures:\n      - measure: area\n        value: 26400',
      ),
    lines: [
      'seeds/metros/chengdu.yaml:{512099} extents.0.counties.29 [reference-resolves] found "512099", expected the adcode of a county of Sichuan or Chongqing',
    ],
  },
  {
    what: 'a role for a place that is not recorded',
    breakIt: ({ edit }) =>
      edit(
        'metros/chengdu.yaml',
        '["510100", "510600", "511400", "512000"]',
        '["510100", "510601", "511400", "512000"]',
      ),
    lines: [
      'seeds/metros/chengdu.yaml:{510601} roles.0.places.1 [reference-resolves] found "510601", expected a file in seeds/places',
    ],
  },
  {
    what: 'no list of sources',
    breakIt: ({ edit }) => edit(station, 'sources: [{ id: openstreetmap }]\n', ''),
    lines: [
      'seeds/stations/qianjiang.yaml:2 sources [required] found nothing, expected a value for "sources", such as [{ id: outline-2021 }]',
    ],
  },
  {
    what: 'an empty list of sources',
    breakIt: ({ edit }) => edit(station, '[{ id: openstreetmap }]', '[]'),
    lines: [
      'seeds/stations/qianjiang.yaml:8 sources [schema] found [], expected at least one source, such as [{ id: outline-2021 }]',
    ],
  },
  {
    what: 'a citation of an unknown source',
    breakIt: ({ edit }) => edit(station, 'openstreetmap', 'osm'),
    lines: [
      'seeds/stations/qianjiang.yaml:8 sources.0.id [citation-resolves] found "osm", expected the id of a file in seeds/sources',
    ],
  },
  {
    what: 'a source that nothing cites',
    breakIt: ({ read, write }) => write('sources/nobody.yaml', read('sources/openstreetmap.yaml')),
    lines: [
      'seeds/sources/nobody.yaml [source-is-cited] found no citation of it, expected at least one record to cite it',
    ],
  },
  {
    what: 'a coordinate in the wrong county',
    breakIt: ({ edit }) => edit(station, '[108.7862, 29.4459]', '[107.7862, 29.4459]'),
    lines: [
      'seeds/stations/qianjiang.yaml:5 at [point-in-county] found a point in 武隆区 500156, expected it inside 黔江区 500114',
    ],
  },
  {
    what: 'a coordinate in no county',
    breakIt: ({ edit }) => edit(station, '[108.7862, 29.4459]', '[130, 29.4459]'),
    lines: [
      'seeds/stations/qianjiang.yaml:5 at [point-in-county] found a point in no county, expected it inside 黔江区 500114',
    ],
  },
  {
    what: 'swapped longitude and latitude',
    breakIt: ({ edit }) => edit(station, '[108.7862, 29.4459]', '[29.4459, 108.7862]'),
    lines: [
      'seeds/stations/qianjiang.yaml:5 at [schema] found [29.4459,108.7862], expected a longitude from 70 to 140; are lon and lat swapped?',
    ],
  },
  {
    what: 'the same station twice',
    breakIt: ({ read, write }) => write('stations/qianjiang-xi.yaml', read(station)),
    lines: [
      'seeds/stations/qianjiang.yaml:2 name [unique-station] found "黔江", expected it once; seeds/stations/qianjiang-xi.yaml is the same',
    ],
  },
  {
    what: 'a station that no line serves',
    breakIt: ({ read, write }) =>
      write(
        'stations/nowhere.yaml',
        read(station).replace('zh: 黔江', 'zh: 乌有').replace('hub: passenger\n', ''),
      ),
    lines: [
      'seeds/stations/nowhere.yaml [station-is-used] found no corridor with it, expected a corridor that lists it, or a hub',
    ],
  },
  {
    what: 'stations of a line that repeat or do not exist',
    breakIt: ({ edit }) =>
      edit(
        'corridors/chengyu-central-hsr.yaml',
        '  - lezhi\n',
        '  - lezhi\n  - lezhi # again\n  - leshi\n',
      ),
    lines: [
      'seeds/corridors/chengyu-central-hsr.yaml:{  - lezhi # again} stations.3 [listed-once] found "lezhi", expected each id once',
      'seeds/corridors/chengyu-central-hsr.yaml:{leshi} stations.4 [reference-resolves] found "leshi", expected a file in seeds/stations',
    ],
  },
  {
    what: 'a dated step that speaks of a part that the line does not have',
    breakIt: ({ edit }) => edit('corridors/yukun-hsr.yaml', 'parts: []', 'parts: [yunnan]'),
    lines: [
      'seeds/corridors/yukun-hsr.yaml:{yunnan]} dates.0.parts.0 [reference-resolves] found "yunnan", expected one of chongqing-xi-yibin-dong, yibin-dong-yibin, yibin-kunming-nan',
    ],
  },
  {
    what: 'a dated step of a stretch that does not say which parts it means',
    breakIt: ({ edit }) => {
      edit('corridors/yukun-hsr.yaml', '    parts: []\n', '');
      edit(
        'corridors/yukun-hsr.yaml',
        'started\n    date: 2019',
        'started # first\n    date: 2019',
      );
    },
    lines: [
      'seeds/corridors/yukun-hsr.yaml:{started # first} dates.0 [step-names-parts] found what without parts, expected parts: the drawn parts that it speaks of, [] for none',
    ],
  },
  {
    what: 'a line that is called open before its dates say so',
    breakIt: ({ edit }) =>
      edit('corridors/chengyu-central-hsr.yaml', 'status: construction', 'status: open'),
    lines: [
      'seeds/corridors/chengyu-central-hsr.yaml:{status: open} parts.0.status [status-fits-dates] found open, expected construction, as its dates give for 2026',
    ],
  },
  {
    what: 'a platform that is dated twice',
    breakIt: ({ edit }) =>
      edit(
        'platforms/neirong.yaml',
        'approvedBy: 2022-02-09\n',
        'approvedBy: 2022-02-09\napproved: 2022-01\n',
      ),
    lines: [
      'seeds/platforms/neirong.yaml:2 [platform-is-dated] found both, expected one of approved and approvedBy',
    ],
  },
  {
    what: 'a wording that two terms claim',
    breakIt: ({ edit }) => edit('glossary/south-wing.yaml', 'zh: 南翼', 'zh: 北翼'),
    lines: [
      'seeds/glossary/south-wing.yaml:{  zh: 北翼} name.zh [one-term-a-wording] found "北翼", which is in seeds/glossary/north-wing.yaml too, expected each wording once',
    ],
  },
  {
    what: 'a county that is also a place',
    breakIt: ({ read, write }) =>
      write('counties/500101.yaml', read('counties/510104.yaml').replace('锦江区', '万州区')),
    lines: [
      'seeds/counties/500101.yaml [unique-id] found 500101 in places and counties, expected one file in places, outside or counties',
    ],
  },
  {
    what: 'a city both in scope and outside',
    breakIt: ({ read, write }) => write('outside/511700.yaml', read('outside/511900.yaml')),
    lines: [
      'seeds/outside/511700.yaml [unique-id] found 511700 in places and outside, expected one file in places, outside or counties',
    ],
  },
  {
    what: 'a place with another name than the boundaries have',
    breakIt: ({ edit }) => edit(wanzhou, 'zh: 万州区\n', 'zh: 万洲区\n'),
    lines: [
      'seeds/places/500101.yaml:{万洲区} name.zh [name-agrees] found "万洲区", expected "万州区" as in the boundaries',
    ],
  },
  {
    what: 'one of the 27 moved out of scope',
    breakIt: ({ edit }) => edit(wanzhou, 'scope: whole', 'scope: outside'),
    lines: [
      'seeds/places [scope-counts] found 26 Chongqing districts and counties in scope, expected 27',
      'seeds/places/500101.yaml:{scope: outside} scope [scope-fits-folder] found "outside", expected whole or part or excluded',
    ],
  },
  {
    what: 'a city that excludes a county of the scope',
    breakIt: ({ edit }) => edit('places/511700.yaml', '["511781"]', '["511781", "511725"]'),
    lines: [
      'seeds/places [shape-has-one-unit] found 渠县 511725 in 0 units, expected exactly one',
      'seeds/places/511700.yaml:{511725} excludes.1 [exclusion-resolves] found "511725", expected a place with scope: excluded',
    ],
  },
  {
    what: 'a stray key',
    breakIt: ({ edit }) => edit(wanzhou, 'kind: district', 'kind: district\npopulation: 1'),
    lines: [
      'seeds/places/500101.yaml:{population: 1} population [no-unknown-keys] found the key "population", expected only the keys name, short, formerly, kind, scope, core, excludes, basis, plan, figures, notes, census2020',
    ],
  },
  {
    what: 'a slip of the pen in a key',
    breakIt: ({ edit }) => edit(wanzhou, '\nfigures:', '\nfigrues:'),
    lines: [
      'seeds/places/500101.yaml:{figrues} figrues [no-unknown-keys] found the key "figrues", expected only the keys name, short, formerly, kind, scope, core, excludes, basis, plan, figures, notes, census2020; did you mean "figures"?',
    ],
  },
  {
    what: 'a stray key where many are known, of which those not yet there are told',
    breakIt: ({ edit }) => edit(airport, '\niata:', '\nicao:'),
    lines: [
      'seeds/nodes/airport-chengdu-tianfu.yaml:{icao} icao [no-unknown-keys] found the key "icao", expected another key: formerly, countyCertain, also, iata or notes',
    ],
  },
  {
    what: 'a slip of the pen in a word',
    breakIt: ({ edit }) => edit(station, 'hub: passenger', 'hub: pasenger'),
    lines: [
      'seeds/stations/qianjiang.yaml:7 hub [schema] found "pasenger", expected passenger or freight; did you mean "passenger"?',
    ],
  },
  {
    what: 'a word of a long list',
    breakIt: ({ edit }) => edit(airport, 'kind: airport', 'kind: aiport'),
    lines: [
      'seeds/nodes/airport-chengdu-tianfu.yaml:{kind: aiport} kind [schema] found "aiport", expected one of 14 words (new-area, demonstration-zone, free-trade-zone, science-city …) in seeds/README.md; did you mean "airport"?',
    ],
  },
  {
    what: 'a field that is not filled in',
    breakIt: ({ edit }) => edit(station, 'county: 500114', 'county:'),
    lines: [
      'seeds/stations/qianjiang.yaml:6 county [required] found nothing, expected a value for "county", such as 500101',
    ],
  },
  {
    what: 'a first line that names the schema of another kind',
    breakIt: ({ edit }) => edit(station, 'schemas/stations.json', 'schemas/places.json'),
    lines: [
      'seeds/stations/qianjiang.yaml:1 [schema-line] found "# yaml-language-server: $schema=../../geo/schemas/places.json", expected "# yaml-language-server: $schema=../../geo/schemas/stations.json" as the first line',
    ],
  },
  {
    what: 'a stray key inside a citation',
    breakIt: ({ edit }) => edit(station, '{ id: openstreetmap }', '{ id: openstreetmap, page: 3 }'),
    lines: [
      'seeds/stations/qianjiang.yaml:8 sources.0.page [no-unknown-keys] found the key "page", expected only the keys id, at',
    ],
  },
  {
    what: 'a date that is not in the calendar, in a source that all stations cite',
    breakIt: ({ edit }) => edit('sources/openstreetmap.yaml', 'date: 2026-07', 'date: 2021-02-30'),
    lines: [
      'seeds/sources/openstreetmap.yaml:{2021-02-30} date [schema] found "2021-02-30", expected a date such as 2021-10-20, 2021-10 or 2021',
    ],
  },
  {
    what: 'English missing',
    breakIt: ({ edit }) => edit(station, '  en: Qianjiang\n', ''),
    lines: [
      'seeds/stations/qianjiang.yaml:2 name.en [required] found nothing, expected a value for "en", such as Wanzhou District',
    ],
  },
  {
    what: 'Chinese where English belongs',
    breakIt: ({ edit }) => edit(station, 'en: Qianjiang', 'en: 黔江'),
    lines: [
      'seeds/stations/qianjiang.yaml:4 name.en [schema] found "黔江", expected English text, such as Wanzhou District',
    ],
  },
  {
    what: 'one name for both languages',
    breakIt: ({ edit }) => edit(station, 'name:\n  zh: 黔江\n  en: Qianjiang', 'name: 黔江'),
    lines: [
      'seeds/stations/qianjiang.yaml:2 name [schema] found "黔江", expected fields below it, such as { zh: 万州区, en: Wanzhou District }',
    ],
  },
  {
    what: 'a population of 0',
    breakIt: ({ edit }) => edit('counties/510104.yaml', 'residents: 902933', 'residents: 0'),
    lines: [
      'seeds/counties/510104.yaml:{residents: 0} census2020.residents [schema] found 0, expected a number above 0, such as 1564449',
    ],
  },
  {
    what: 'a population with a slip of the pen',
    breakIt: ({ edit }) => edit('counties/510104.yaml', 'residents: 902933', 'residents: 902993'),
    // 83,674,866 and 60 more
    lines: ['seeds [census-adds-up] found 83674926 residents with codes 51…, expected 83674866'],
  },
  {
    what: 'no census for a district',
    breakIt: ({ read, write }) =>
      write('outside/500229.yaml', read('outside/500229.yaml').replace(/census2020:[\s\S]*$/, '')),
    // 32,054,159 without the 197,497 of Chengkou, and 22,264,028 without its 81,260
    lines: [
      'seeds [census-adds-up] found 31856662 residents with codes 50…, expected 32054159',
      'seeds [census-adds-up] found 22182768 urban residents with codes 50…, expected 22264028',
      'seeds/outside/500229.yaml:2 census2020 [census-where-counted] found nothing, expected the residents of this county',
    ],
  },
  {
    what: 'a county without a field of the census',
    breakIt: ({ edit }) => edit('counties/510104.yaml', '  householdSize: 2.18\n', ''),
    lines: [
      'seeds/counties/510104.yaml:{census2020:} census2020.householdSize [required] found nothing, expected a value for "householdSize", such as 2.41',
    ],
  },
  {
    what: 'a share of more than all',
    breakIt: ({ edit }) =>
      edit('counties/510104.yaml', 'age65plusPct: 12.97', 'age65plusPct: 1120'),
    lines: [
      'seeds/counties/510104.yaml:{age65plusPct} census2020.age65plusPct [schema] found 1120, expected at most 100, such as 18.89',
    ],
  },
  {
    what: 'shares of one whole that are more than it together',
    breakIt: ({ edit }) =>
      edit('counties/510104.yaml', 'manufacturing: 4.3,', 'manufacturing: 97.5,'),
    lines: [
      'seeds/counties/510104.yaml:{workersByIndustryPct} census2020.workersByIndustryPct [census-parts-fit] found 106.6, expected shares of at most 100 together',
    ],
  },
  {
    what: 'more people registered elsewhere than there are',
    breakIt: ({ edit }) =>
      edit('counties/510104.yaml', 'registeredElsewhere: 476160', 'registeredElsewhere: 902934'),
    lines: [
      'seeds/counties/510104.yaml:{registeredElsewhere} census2020.registeredElsewhere [census-parts-fit] found 902934, expected at most the 902933 residents',
    ],
  },
  {
    what: 'a census that cites another source than the rest',
    breakIt: ({ edit }) => edit('counties/510104.yaml', ', { id: census-2020-china-census }]', ']'),
    lines: [
      'seeds/counties/510104.yaml:{  sources} census2020.sources [census-cites-alike] found other sources, expected those of the other counties',
    ],
  },
  {
    what: 'a figure of 0 for one that is not known',
    breakIt: ({ edit }) => edit(wanzhou, 'value: 92.091', 'value: 0'),
    lines: [
      'seeds/places/500101.yaml:{value: 0} figures.0.value [schema] found 0, expected a value above 0; leave the figure out when it is not known',
    ],
  },
  {
    what: 'YAML that cannot be read',
    breakIt: ({ edit }) => edit(station, '29.4459]', '29.4459'),
    lines: [
      'seeds/stations/qianjiang.yaml:6 [yaml] found Flow sequence in block collection must be sufficiently indented and end with a ], expected YAML that can be read',
    ],
  },
  {
    what: 'a key given twice',
    breakIt: ({ edit }) => edit(station, 'county: 500114', 'county: 500114\ncounty: 500114'),
    lines: [
      'seeds/stations/qianjiang.yaml:7 [yaml] found Map keys must be unique, expected YAML that can be read',
    ],
  },
  {
    what: 'an empty file',
    breakIt: ({ write }) => write(station, ''),
    lines: [
      'seeds/stations/qianjiang.yaml:1 [schema-line] found "", expected "# yaml-language-server: $schema=../../geo/schemas/stations.json" as the first line',
      'seeds/stations/qianjiang.yaml:1 [schema] found null, expected fields below it with name, formerly, at, county, hub, nameInferred, note, sources',
    ],
  },
  {
    what: 'a reference to an anchor that is not there',
    breakIt: ({ write }) =>
      write(station, qianjiang.replace('at: [108.7862, 29.4459]', 'at: *nobody')),
    lines: [
      'seeds/stations/qianjiang.yaml:5 [yaml] found Unresolved alias (the anchor must be set before the alias): nobody, expected YAML that can be read',
    ],
  },
  {
    what: 'a list within itself',
    breakIt: ({ write }) => write(station, qianjiang.replace('[108.7862, 29.4459]', '&a [*a]')),
    lines: [
      'seeds/stations/qianjiang.yaml:5 at.0 [schema] found a list or table within itself, expected a longitude, such as 108.7862',
      'seeds/stations/qianjiang.yaml:5 at.1 [required] found nothing, expected a value for "1", such as 29.4459',
    ],
  },
  {
    what: 'a file name that is no id',
    breakIt: ({ read, write }) => write('stations/Qian Jiang.yaml', read(station)),
    lines: [
      'seeds/stations/Qian Jiang.yaml [file-name] found "Qian Jiang.yaml", expected a file named some-id.yaml',
    ],
  },
  {
    what: 'a place named by word instead of code',
    breakIt: ({ read, write, remove }) => {
      write('places/wanzhou.yaml', read(wanzhou));
      remove(wanzhou);
    },
    lines: [
      'seeds/events/yuwan-new-start.yaml:{place:500101} things.4 [reference-resolves] found "place:500101", expected a file in seeds/places or seeds/outside',
      'seeds/places/wanzhou.yaml [file-name] found "wanzhou.yaml", expected a file named 500101.yaml (adcode)',
    ],
  },
  {
    what: 'a file beside the folders',
    breakIt: ({ write }) => write('notes.txt', ''),
    lines: [
      'seeds/notes.txt [known-folder] found "notes.txt", expected one of sources, circle, places, outside, counties, metros, platforms, stations, corridors, nodes, rivers, positioning, aspects, axes, targets, figures, task-areas, tasks-2019, governance, ecology, services, events, glossary',
    ],
  },
  {
    what: 'no table of renamed ids',
    breakIt: ({ remove }) => remove('aliases.yaml'),
    lines: [
      'seeds/aliases.yaml [aliases-are-kept] found nothing, expected the table of renamed ids, empty when there are none',
    ],
  },
  {
    what: 'a renamed id of a kind that has none, and one that is no code',
    breakIt: ({ write }) =>
      write('aliases.yaml', 'circle:\n  old: chengyu\nplace:\n  50015: 500151\n  500105:\n'),
    lines: [
      'seeds/aliases.yaml:1 circle [no-unknown-keys] found the key "circle", expected another key: county, metro, platform, corridor, node, station, river, position, aspect, axis, target, figure, task, governance, ecology, service, event, term or source',
      'seeds/aliases.yaml:4 place.50015 [schema] found "50015", expected a six-digit adcode such as 500101',
      'seeds/aliases.yaml:5 place.500105 [required] found nothing, expected a value for "500105"',
    ],
  },
  {
    what: 'a renamed id that leads nowhere, to another of before, or in a circle',
    breakIt: ({ write }) =>
      write(
        'aliases.yaml',
        'place:\n  500998: 500999\nnode:\n  one: two\n  two: airport-chengdu-tianfu\n  here: there\n  there: here\n',
      ),
    lines: [
      'seeds/aliases.yaml:2 place.500998 [alias-resolves] found "500999", expected the id of a file in seeds/places or seeds/outside',
      'seeds/aliases.yaml:4 node.one [alias-is-direct] found "two", which was renamed itself, expected the id of now',
      'seeds/aliases.yaml:6 node.here [alias-is-direct] found "there", which was renamed itself, expected the id of now',
      'seeds/aliases.yaml:7 node.there [alias-is-direct] found "here", which was renamed itself, expected the id of now',
    ],
  },
  {
    what: 'a renamed id that a record has',
    breakIt: ({ write }) => write('aliases.yaml', 'place:\n  500101: 500151\n'),
    lines: [
      'seeds/aliases.yaml:2 place.500101 [alias-is-free] found "500101", which is seeds/places/500101.yaml, expected an id that no record has',
    ],
  },
];

/** An expected line with the number of the line that holds the text in braces. */
function withLineNumber(expected: string): string {
  const [, file, needle] = /^seeds\/(\S+):\{(.+?)\} /.exec(expected) ?? [];
  if (file === undefined || needle === undefined) return expected;
  const numbers = seeds
    .read(file)
    .split('\n')
    .flatMap((line, index) => (line.includes(needle) ? [index + 1] : []));
  if (numbers.length !== 1) throw new Error(`"${needle}" is on lines ${numbers} of ${file}`);
  return expected.replace(`{${needle}}`, String(numbers[0]));
}

beforeEach(() => seeds.write(station, qianjiang));

describe('a broken record is told in its own lines and no others', () => {
  it.each(cases.map((one) => [one.what, one] as const))('%s', (_what, { breakIt, lines }) => {
    breakIt(seeds);
    expect(seeds.problems()).toEqual(lines.map(withLineNumber));
  });
});

describe('the records', () => {
  it('are sound as they are', () => {
    expect(seeds.problems()).toEqual([]);
  });

  it('tell all their problems at once, in the order of files and lines', () => {
    seeds.edit(station, 'openstreetmap', 'osm');
    seeds.edit(station, 'county: 500114', 'county: 500199');
    seeds.edit(wanzhou, 'value: 92.091', 'value: 0');
    seeds.edit(wanzhou, 'kind: district', 'kind: banner');
    expect(seeds.problems()).toEqual(
      [
        'seeds/places/500101.yaml:{kind: banner} kind [schema] found "banner", expected district, county, city, county-level-city, autonomous-county or autonomous-prefecture',
        'seeds/places/500101.yaml:{value: 0} figures.0.value [schema] found 0, expected a value above 0; leave the figure out when it is not known',
        'seeds/stations/qianjiang.yaml:6 county [point-in-county] found "500199", expected the adcode of a county',
        'seeds/stations/qianjiang.yaml:8 sources.0.id [citation-resolves] found "osm", expected the id of a file in seeds/sources',
      ].map(withLineNumber),
    );
  });
});
