import { describe, expect, it } from 'vitest';
import type { PlaceScope } from '../../src/data/records/place.ts';
import { shapesOf } from '../../src/data/shapes.ts';
import { publishedDataset } from '../published.ts';

const dataset = publishedDataset();
const { places } = dataset;

/** The preface of the Outline: "central districts" are the nine of Chongqing, the rest is named. */
const chongqingCentral = [
  ...['500103', '500104', '500105', '500106', '500107'], // Yuzhong, Dadukou, Jiangbei, Shapingba, Jiulongpo
  ...['500108', '500109', '500112', '500113'], // Nan'an, Beibei, Yubei, Banan
];
const chongqingNamed = [
  ...['500101', '500102', '500110', '500111', '500114'], // Wanzhou, Fuling, Qijiang, Dazu, Qianjiang
  ...['500115', '500116', '500117', '500118', '500119'], // Changshou, Jiangjin, Hechuan, Yongchuan, Nanchuan
  ...['500120', '500151', '500152', '500153', '500155'], // Bishan, Tongliang, Tongnan, Rongchang, Liangping
  ...['500230', '500231', '500233'], // Fengdu, Dianjiang, Zhongxian
];
const inPart = ['500154', '500235']; // Kaizhou, Yunyang
const sichuanCities = [
  ...['510100', '510300', '510500', '510600', '510700'], // Chengdu, Zigong, Luzhou, Deyang, Mianyang
  ...['510900', '511000', '511100', '511300', '511400'], // Suining, Neijiang, Leshan, Nanchong, Meishan
  ...['511500', '511600', '511700', '511800', '512000'], // Yibin, Guang'an, Dazhou, Ya'an, Ziyang
];
const excluded = ['510726', '510727', '511781', '511825', '511827']; // Beichuan, Pingwu, Wanyuan, Tianquan, Baoxing
const outsideChongqing = [
  ...['500156', '500229', '500236', '500237', '500238'], // Wulong, Chengkou, Fengjie, Wushan, Wuxi
  ...['500240', '500241', '500242', '500243'], // Shizhu, Xiushan, Youyang, Pengshui
];
const outsideSichuan = ['510400', '510800', '511900', '513200', '513300', '513400']; // Panzhihua, Guangyuan, Bazhong, Aba, Garzê, Liangshan

const idsOf = (scope: PlaceScope, province: string): string[] =>
  Object.keys(places).filter((id) => places[id]?.scope === scope && id.startsWith(province));

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const residentsIn = (province: string): number =>
  sum(
    Object.keys(places).map((id) =>
      id.startsWith(province) ? (places[id]?.residents2020 ?? 0) : 0,
    ),
  );
const areaIn = (...scopes: readonly PlaceScope[]): number =>
  sum(Object.values(places).map((place) => (scopes.includes(place.scope) ? place.areaKm2 : 0)));

describe('the scope of the Outline', () => {
  it('takes in 27 districts and counties of Chongqing: nine central ones and 18 by name', () => {
    const whole = [...chongqingCentral, ...chongqingNamed].sort();
    expect(whole).toHaveLength(27);
    expect(idsOf('whole', '50')).toEqual(whole);
  });

  it('takes in parts of Kaizhou and Yunyang, beside the 27', () => {
    expect(idsOf('part', '5')).toEqual(inPart);
  });

  it('takes in 15 cities of Sichuan', () => {
    expect(sichuanCities).toHaveLength(15);
    expect(idsOf('whole', '51')).toEqual(sichuanCities);
  });

  it('leaves out five counties of these cities, each of its own city', () => {
    expect(idsOf('excluded', '5')).toEqual(excluded);
    expect(places['510700']?.excludes).toEqual(['510726', '510727']);
    expect(places['511700']?.excludes).toEqual(['511781']);
    expect(places['511800']?.excludes).toEqual(['511825', '511827']);
    const all = Object.values(places).flatMap((place) => place.excludes);
    expect(all.sort()).toEqual(excluded);
  });

  it('says nothing of nine counties of Chongqing and six prefectures of Sichuan', () => {
    expect(idsOf('outside', '50')).toEqual(outsideChongqing);
    expect(idsOf('outside', '51')).toEqual(outsideSichuan);
  });

  it('knows 64 units and no other', () => {
    expect(Object.keys(places)).toHaveLength(64); // 27 + 2 + 15 + 5 + 9 + 6
  });

  it('has the nine districts and Chengdu as its two cores', () => {
    const coreOf = (core: string) => Object.keys(places).filter((id) => places[id]?.core === core);
    expect(coreOf('chongqing')).toEqual(chongqingCentral);
    expect(coreOf('chengdu')).toEqual(['510100']);
  });
});

describe('the figures of the scope', () => {
  it('are 181,498 km² without Kaizhou and Yunyang and 189,126 km² with both, within 0.3 %', () => {
    expect(Math.abs(areaIn('whole') / 181_498 - 1)).toBeLessThan(0.003);
    expect(Math.abs(areaIn('whole', 'part') / 189_126 - 1)).toBeLessThan(0.003);
    expect(dataset.totals.whole.areaKm2).toBeCloseTo(areaIn('whole'), 0);
    expect(dataset.totals.withParts.areaKm2).toBeCloseTo(areaIn('whole', 'part'), 0);
  });

  it('are 95,516,947 residents without the two and 97,649,287 with both', () => {
    const residents = (...scopes: readonly PlaceScope[]) =>
      sum(Object.values(places).map((p) => (scopes.includes(p.scope) ? p.residents2020 : 0)));
    expect(residents('whole')).toBe(95_516_947);
    expect(residents('whole', 'part')).toBe(97_649_287);
    expect(dataset.totals.whole.residents2020).toBe(95_516_947);
    expect(dataset.totals.withParts.residents2020).toBe(97_649_287);
  });

  it('add up with the rest to the census of Chongqing and of Sichuan', () => {
    // National Bureau of Statistics, census of 1 November 2020
    expect(residentsIn('50')).toBe(32_054_159);
    expect(residentsIn('51')).toBe(83_674_866);
  });

  it('count the development zones of Neijiang and Dazhou with their cities', () => {
    // Neijiang has 3,140,678 residents, Dazhou without Wanyuan 4,978,737 (census 2020)
    expect(places['511000']?.residents2020).toBe(3_140_678);
    expect(places['511700']?.residents2020).toBe(4_978_737);
  });
});

describe('the shape of the scope', () => {
  const scope = shapesOf(dataset.topology, 'scope');

  it('is two polygons, with Kaizhou and Yunyang or without', () => {
    for (const id of ['whole', 'with-parts']) {
      const shape = scope.get(id);
      expect(shape?.type).toBe('MultiPolygon');
      expect(shape?.type === 'MultiPolygon' && shape.coordinates).toHaveLength(2);
    }
  });

  it('has Qianjiang apart: none of its neighbours is in scope', () => {
    const neighbours = places['500114']?.neighbours ?? [];
    expect(neighbours).toEqual(['500242', '500243']); // Youyang and Pengshui; Hubei is no unit
    expect(neighbours.map((id) => places[id]?.scope)).toEqual(['outside', 'outside']);
  });

  it('is tiled by 221 counties, each in one unit', () => {
    const counties = Object.values(places).flatMap((place) => place.counties);
    expect(counties).toHaveLength(221);
    expect(new Set(counties).size).toBe(221);
    expect(shapesOf(dataset.topology, 'counties').size).toBe(221);
  });
});

describe('the metropolitan areas', () => {
  const extents = Object.entries(dataset.metros).flatMap(([id, metro]) =>
    metro.extents.map((extent) => [`${id}/${extent.id}`, extent] as const),
  );
  // Counties, km² and residents by the official plans: 川府发〔2021〕34号, and the plan of 2022.
  const official = {
    'chengdu/core': { counties: 30, areaKm2: 26_400, residents: 27_610_000 },
    'chengdu/planning': { counties: 35, areaKm2: 33_100, residents: 29_660_000 },
    'chongqing/whole': { counties: 27, areaKm2: 35_000, residents: 24_400_000 },
  };

  it('are drawn in three official extents', () => {
    expect(extents.map(([id]) => id)).toEqual(Object.keys(official));
  });

  it.each(Object.entries(official))('agree with the plan within 0.5 %%: %s', (id, plan) => {
    const extent = extents.find(([key]) => key === id)?.[1];
    expect(extent?.counties).toHaveLength(plan.counties);
    expect(Math.abs((extent?.areaKm2 ?? 0) / plan.areaKm2 - 1)).toBeLessThan(0.005);
    expect(Math.abs((extent?.residents2020 ?? 0) / plan.residents - 1)).toBeLessThan(0.005);
  });
});
