import { describe, expect, it } from 'vitest';
import { directionOf, roundKm, straightKm } from '../../src/plan/bearing.ts';
import { sidesOfBorder } from '../../src/plan/border.ts';
import { textMapOf } from '../../src/plan/text-map.ts';
import { publishedDataset } from '../published.ts';

const dataset = publishedDataset();
const units = Object.keys(dataset.places);
const maps = new Map(units.map((id) => [id, textMapOf(dataset, id)]));
const mapOf = (id: string) => {
  const found = maps.get(id);
  if (!found) throw new Error(`no text map of ${id}`);
  return found;
};
/** `{ north: 'Pingwu' }` as a reader of the map would jot it down. */
const jotted = (id: string) =>
  Object.fromEntries(
    mapOf(id).sides.map(({ directions, places, provinces }) => [
      directions.join(' '),
      [
        ...places.map((place) => dataset.places[place]?.short.en),
        ...provinces.map((province) => dataset.provinces[province]?.name.en),
      ].join(', '),
    ]),
  );
const lineIn = (unit: string, line: string) =>
  mapOf(unit).corridors.find(({ corridor }) => corridor === line)?.stretches;
const along = { branch: undefined };

describe('bearings and distances', () => {
  it('go to the nearest of eight points, the turn over north included', () => {
    expect([0, 22, 23, 67, 68, 180, -90, 337, 338, 360].map(directionOf)).toEqual(
      ['n', 'n', 'ne', 'ne', 'e', 's', 'w', 'nw', 'n', 'n'], // sectors turn at 22.5 + 45 n
    );
  });

  it('are rounded to 5 km below 100 km and to 10 km from there', () => {
    expect([12, 13, 97, 98, 104, 106].map(roundKm)).toEqual([10, 15, 95, 100, 100, 110]);
  });

  it('put Chengdu and Chongqing 270 km apart, as the ellipsoid does to half a percent', () => {
    const [chengdu, chongqing] = [dataset.stations.chengdu?.at, dataset.stations.chongqing?.at];
    const km = chengdu && chongqing ? straightKm(chengdu, chongqing) : 0;
    // 269.993 km: geographiclib-geodesic (Karney 2013) between the two stations.
    expect(Math.abs(km - 269.993)).toBeLessThan(0.005 * 269.993);
  });
});

describe('sides of a border', () => {
  it('take the middle of a border that bends a little', () => {
    expect(
      sidesOfBorder(
        [105, 30],
        [
          [
            [104.9, 30.5],
            [105.02, 30.52],
            [105.1, 30.5],
          ],
        ],
      ),
    ).toEqual(['n']);
  });

  it('take both sides of a border that turns a corner, and neither for no border', () => {
    const corner = [
      [
        [104.9, 30.5],
        [105.1, 30.5],
      ],
      [
        [105.5, 30.1],
        [105.5, 29.9],
      ],
    ];
    expect(sidesOfBorder([105, 30], corner)).toEqual(['n', 'e']);
    expect(sidesOfBorder([105, 30], [])).toEqual([]);
  });

  it('begin a pair over north in the west', () => {
    const corner = [
      [
        [104.4, 30.5],
        [104.6, 30.5],
      ],
      [
        [104.9, 30.5],
        [105.1, 30.5],
      ],
    ];
    expect(sidesOfBorder([105, 30], corner)).toEqual(['nw', 'n']);
  });
});

describe('neighbours by direction', () => {
  it('stand around Mianyang, Dazu and Deyang as on a map', () => {
    expect(jotted('510700')).toEqual({
      n: 'Pingwu',
      ne: 'Guangyuan',
      'e se': 'Nanchong',
      'se s': 'Suining',
      sw: 'Deyang',
      w: 'Aba',
      'w nw': 'Beichuan',
    });
    expect(jotted('500111')).toEqual({
      n: 'Tongnan',
      'ne e': 'Tongliang',
      s: 'Yongchuan',
      sw: 'Rongchang',
      nw: 'Ziyang',
    });
    expect(jotted('510600')).toEqual({
      e: 'Mianyang',
      se: 'Suining, Ziyang',
      s: 'Chengdu',
      nw: 'Aba',
    });
  });

  it('take in the provinces beyond', () => {
    expect(jotted('500237')).toEqual({ s: 'Hubei', sw: 'Fengjie', nw: 'Wuxi' });
    expect(jotted('500110').s).toBe('Guizhou');
    expect(jotted('510727').n).toBe('Gansu');
  });

  it('hold every neighbour of every unit exactly once', () => {
    expect(units).toHaveLength(64);
    for (const id of units) {
      const listed = mapOf(id).sides.flatMap(({ places }) => places);
      expect([...listed].sort(), id).toEqual([...(dataset.places[id]?.neighbours ?? [])].sort());
    }
  });

  it('never put two units on the same side of each other', () => {
    const sideOf = (id: string, other: string) =>
      mapOf(id).sides.find(({ places }) => places.some((place) => place === other))?.directions ??
      [];
    for (const id of units) {
      for (const other of dataset.places[id]?.neighbours ?? []) {
        const back = sideOf(other, id);
        expect(
          sideOf(id, other).filter((side) => back.includes(side)),
          `${id} ${other}`,
        ).toEqual([]);
      }
    }
  });
});

describe('the scope', () => {
  it('is one body but for Qianjiang, which no unit in scope touches', () => {
    expect(units.filter((id) => mapOf(id).detached)).toEqual(['500114']);
    expect(mapOf('500114').neighboursOutside).toEqual(dataset.places['500114']?.neighbours);
  });

  it('tells what is left out of a city, and from which city', () => {
    expect(mapOf('511800').excludes).toEqual(['511825', '511827']);
    expect(mapOf('511825').excludedFrom).toBe('511800');
    expect(mapOf('500101').neighboursInPart).toEqual(['500154', '500235']);
  });
});

describe('the cores', () => {
  it('are as far from Dazu as the ellipsoid says, and where', () => {
    // geographiclib-geodesic: 197.7 km at 306°, 79.3 km at 98°.
    expect(mapOf('500111').cores).toEqual([
      { station: 'chengdu', km: 200, direction: 'nw' },
      { station: 'chongqing', km: 80, direction: 'e' },
    ]);
  });

  it('have no distance to themselves, and are measured from station to station', () => {
    expect(mapOf('510100')).toMatchObject({
      inCore: 'chengdu',
      cores: [{ station: 'chongqing', km: 270, direction: 'se' }],
      measuredFrom: 'station',
    });
    expect(mapOf('500103')).toMatchObject({
      inCore: 'chongqing',
      cores: [{ station: 'chengdu', km: 270, direction: 'nw' }],
      measuredFrom: 'station',
    });
    expect(mapOf('500109').measuredFrom).toBe('label');
  });
});

describe('stations before and after', () => {
  it('frame a unit in the middle of the Chengdu–Chongqing high-speed railway', () => {
    expect(lineIn('511000', 'chengyu-hsr')).toEqual([
      {
        stations: ['zizhong-bei', 'neijiang-bei', 'longchang-bei'],
        before: 'ziyang-bei',
        after: 'rongchang-bei',
        ...along,
      },
    ]);
  });

  it('are told apart where a line leaves a unit and comes back', () => {
    const stretches = lineIn('500116', 'chengyu-railway') ?? [];
    expect(stretches.map(({ before, after }) => [before, after])).toEqual([
      ['bolin', 'huanglian'],
      ['tongguanyi', 'xiaonanhai'],
    ]);
  });

  it('follow a branch, but not from one terminal to the next', () => {
    expect(lineIn('500154', 'xiyu-hsr')).toMatchObject([
      {
        stations: ['kaizhou'],
        before: 'fankuai',
        after: 'wanzhou-bei',
        branch: { en: 'Fankuai – Kaizhou – Wanzhou North link' },
      },
    ]);
    expect(lineIn('500112', 'chengyu-hsr')).toMatchObject([
      { stations: ['chongqing-bei'], before: undefined, after: undefined },
    ]);
  });

  it('are missing at the ends of a line and where it only runs through', () => {
    expect(lineIn('510100', 'chengyu-hsr')).toEqual([
      {
        stations: ['chengdu-dong', 'jianyang-nan'],
        before: undefined,
        after: 'ziyang-bei',
        ...along,
      },
    ]);
    expect(lineIn('510600', 'chengyu-north')).toEqual([]);
  });
});

describe('platforms', () => {
  it('hold a unit whole, in part, or to an extent that no source states', () => {
    expect(mapOf('511600').platforms).toEqual([
      { platform: 'gaozhu', held: 'part' },
      { platform: 'heguangchang', held: 'whole' },
      { platform: 'mingyueshan', held: 'unverified' },
    ]);
    expect(mapOf('511700').platforms).toContainEqual({ platform: 'chengxuanwan', held: 'part' });
    expect(mapOf('511781').platforms).toContainEqual({ platform: 'wandakai', held: 'whole' });
  });
});
