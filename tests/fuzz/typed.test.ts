import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../src/data/search-file.ts';
import { datums, readCoordinates } from '../../src/plan/coordinates/read-coordinates.ts';
import { filterThings } from '../../src/plan/filter/matches.ts';
import { openSearch } from '../../src/plan/search.ts';
import { publishedDataset, publishedText } from '../published.ts';
import { awkward, blows, damage } from './damage.ts';
import { hangGuard } from './hang-guard.ts';

const forms = [
  '30.66, 104.06',
  '104.06 30.66',
  '30°39′36″N 104°03′36″E',
  '北纬30度39分36秒，东经104度3分36秒',
  'N30 39.6 E104 3.6',
];
const marks = [
  '°',
  '′',
  '″',
  'N',
  'E',
  '-',
  '.',
  ',',
  '，',
  '度',
  '9'.repeat(400),
  'e9',
  ' '.repeat(4000),
];

const typed = (begin: readonly string[]) =>
  fc.oneof(
    fc.tuple(fc.constantFrom(...begin), blows(marks, 6)).map(([text, all]) => damage(text, all)),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(awkward, { maxLength: 12 }).map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom(...marks, ...begin), fc.nat(2000))
      .map(([text, times]) => text.repeat(times).slice(0, 50_000)),
  );

it('1,000 spoilt coordinates are a point of the region or a sentence that says what is wrong', () => {
  const guard = hangGuard();
  fc.assert(
    fc.property(typed(forms), fc.constantFrom(...datums), (text, datum) => {
      const read = guard.run(() => readCoordinates(text, datum));
      if ('position' in read) {
        const [lon, lat] = read.position;
        expect(lon > 89 && lon < 116 && lat > 19 && lat < 41).toBe(true);
      } else {
        expect(read.problem.sentence.zh).toMatch(/\p{Script=Han}/u);
        expect(read.problem.sentence.en).toMatch(/[a-z]/);
      }
    }),
    { numRuns: 1000 },
  );
  guard.report('spoilt coordinates');
});

it('1,000 texts as a filter and as a search leave a list, and never stop it', () => {
  const guard = hangGuard();
  const dataset = publishedDataset();
  const search = openSearch(JSON.parse(publishedText('search.json')));
  const everything = filterThings({ dataset }, 2026, {}).length;
  const names = ['成都', '成渝高铁', 'Chongqing', 'chengdu dong', '500101', '巴蜀文化旅游走廊'];
  fc.assert(
    fc.property(typed(names), (text) => {
      const kept = guard.run(() => filterThings({ dataset }, 2026, { text }));
      expect(kept.length).toBeLessThanOrEqual(everything);
      for (const { hits } of guard.run(() => search(text))) expect(hits.length).toBeGreaterThan(0);
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 1000 },
  );
  guard.report('spoilt texts for the filter and the search');
});
