import { describe, expect, it } from 'vitest';
import { thingKey } from '../../src/data/thing.ts';
import { openSearch } from '../../src/plan/search.ts';
import { publishedText } from '../published.ts';

const search = openSearch(JSON.parse(publishedText('search.json')));
const first = (typed: string): string | undefined => {
  const hit = search(typed)[0]?.hits[0];
  return hit && thingKey(hit);
};
const all = (typed: string): string[] => search(typed).flatMap(({ hits }) => hits.map(thingKey));

/** What a person types, and what they mean by it. */
const meant: readonly (readonly [string, string])[] = [
  // Chinese
  ['成都', 'place:510100'],
  ['重庆', 'metro:chongqing'],
  ['遂宁', 'place:510900'],
  ['铜梁', 'place:500151'],
  ['渝中', 'place:500103'],
  ['武侯', 'county:510107'],
  ['都江堰', 'county:510181'],
  ['遂潼', 'platform:suitong'],
  ['万达开', 'platform:wandakai'],
  ['高竹', 'platform:gaozhu'],
  ['明月山', 'platform:mingyueshan'],
  ['成渝中线', 'corridor:chengyu-central-hsr'],
  ['成达万', 'corridor:chengda-wan-hsr'],
  ['川藏铁路', 'corridor:sichuan-tibet'],
  ['成都都市圈', 'metro:chengdu'],
  ['嘉陵江', 'river:jialing'],
  ['天府国际机场', 'node:airport-chengdu-tianfu'],
  ['江北机场', 'node:airport-chongqing-jiangbei'],
  ['金凤实验室', 'node:jinfeng-lab'],
  ['果园港', 'node:port-guoyuan'],
  ['两江', 'node:liangjiang-new-area'],
  ['宜宾西', 'station:yibin-xi'],
  ['双城', 'term:twin-cities'],
  ['一极一源', 'term:one-pole-one-source'],
  ['三条控制线', 'term:control-lines'],
  ['城镇化率', 'term:urbanisation-rate'],
  // English
  ['Chengdu', 'place:510100'],
  ['Chongqing', 'metro:chongqing'],
  ['wanzhou', 'place:500101'],
  ['central line', 'corridor:chengyu-central-hsr'],
  ['sichuan tibet', 'corridor:sichuan-tibet'],
  ['yangtze', 'river:yangtze'],
  ['twin cities', 'term:twin-cities'],
  ['leshan buddha', 'node:leshan-giant-buddha'],
  ['chengdu east', 'node:station-chengdu-east'],
  ['yibin west', 'station:yibin-xi'],
  ['land-sea', 'corridor:land-sea-west'],
  ['tianfu new area', 'node:tianfu-new-area-chengdu'],
  ['chongqing north station', 'station:chongqing-bei'],
  // pinyin, with and without spaces, and half of each
  ['suining', 'place:510900'],
  ['cheng du', 'place:510100'],
  ['chongqingbei', 'node:station-chongqing-north'],
  ['chong qing bei', 'node:station-chongqing-north'],
  ['重庆bei', 'node:station-chongqing-north'],
  ['宜宾xi', 'station:yibin-xi'],
  ['mingyueshan', 'platform:mingyueshan'],
  ['jialing jiang', 'river:jialing'],
  ['jialing', 'county:511304'],
  ['dujiangyan', 'county:510181'],
  ['wuhou qu', 'county:510107'],
  ['junlian', 'county:511527'],
  ['yizhan', 'station:dayi'],
  // initials
  ['cq', 'metro:chongqing'],
  ['cd', 'place:510100'],
  ['wz', 'place:500101'],
  ['tlq', 'place:500151'],
  ['cqb', 'node:station-chongqing-north'],
  // codes
  ['510726', 'place:510726'],
  ['500101', 'place:500101'],
  ['510107', 'county:510107'],
  ['TFU', 'node:airport-chengdu-tianfu'],
  // former names
  ['万县', 'place:500101'],
  ['双流县', 'county:510116'],
  ['郫县', 'county:510117'],
  ['pixian', 'county:510117'],
  ['灌县', 'county:510181'],
  ['开县', 'place:500154'],
  ['南坪县', 'county:513225'],
  ['成自宜', 'corridor:chengyi-hsr'],
  // slips of the finger, which only Latin letters are forgiven
  ['suinign', 'place:510900'],
  ['mianyan', 'place:510700'],
  ['chogqing', 'metro:chongqing'],
  ['bishn', 'place:500120'],
  ['longchnag', 'county:511083'],
  ['tianfu new aera', 'node:tianfu-new-area-chengdu'],
  // a name with a part left out
  ['西部科学城', 'node:western-chengdu-science-city'],
];

describe('the search', () => {
  it('is tried with sixty queries and more', () => {
    expect(new Set(meant.map(([typed]) => typed)).size).toBe(meant.length);
    expect(meant.length).toBeGreaterThanOrEqual(60);
  });

  it.each(meant)('finds for %s first %s', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  it('finds every post station, 驿站, by its last two syllables', () => {
    expect(all('yizhan')).toEqual(
      expect.arrayContaining(['station:tongguanyi', 'station:shuangfengyi', 'station:dayi']),
    );
  });

  it('finds every unit by its code, its two names and the pinyin of its English name', () => {
    const { entries } = JSON.parse(publishedText('search.json')) as {
      entries: { kind: string; id: string; name: { zh: string; en: string } }[];
    };
    const units = entries.filter(({ kind }) => kind === 'place' || kind === 'county');
    expect(units.length).toBeGreaterThan(200);
    const missed = units.flatMap(({ kind, id, name }) =>
      [id, name.zh, name.en, name.en.split(' ')[0] ?? '']
        .filter((typed) => !all(typed).includes(`${kind}:${id}`))
        .map((typed) => `${typed} ${kind}:${id}`),
    );
    expect(missed).toEqual([]);
  });

  it('groups hits by kind, each group once, and the best hit is in the first group', () => {
    const kinds = search('chengdu').map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds[0]).toBe('place');
  });

  it('finds nothing for nothing, for signs and for what is not there', () => {
    for (const typed of ['', '   ', '—（）', '999999', 'qqqqqqqq', '东京都厅']) {
      expect(search(typed), typed).toEqual([]);
    }
  });

  it('takes full-width letters, accents and capitals for plain ones', () => {
    expect(first('ＣＨＥＮＧＤＵ')).toBe('place:510100');
    expect(first('Chóngqìng')).toBe('metro:chongqing');
  });
});
