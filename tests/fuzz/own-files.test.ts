import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OwnReading } from '../../src/plan/own/own-file.ts';
import { readOwn } from '../plan/own/read-own.ts';
import { awkward, blows, damage } from './damage.ts';
import { hangGuard } from './hang-guard.ts';

const points = [
  ['天府国际机场', 104.4417, 30.3125],
  ['两江 "新区", east', 106.72, 29.73],
  ['<img src=x onerror=alert(1)>', 105.5, 30.1],
] as const;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const tables = [',', ';', '\t'].map((separator) =>
  [
    ['名称', '经度', '纬度'],
    ...points.map(([name, lon, lat]) => [quoted(name), String(lon), String(lat)]),
  ]
    .map((cells) => cells.join(separator))
    .join('\r\n'),
);
const collection = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    ...points.map(([name, ...coordinates]) => ({
      type: 'Feature',
      properties: { name },
      geometry: { type: 'Point', coordinates },
    })),
    {
      type: 'Feature',
      properties: { title: '面' },
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [104, 30],
              [106, 30],
              [105, 31],
              [104, 30],
            ],
          ],
        ],
      },
    },
  ],
});

/** What hasty hands, other programs and enemies leave in a file. */
const pieces = [
  '"',
  '""',
  '\n',
  '\r',
  ',',
  ';',
  '1e999',
  '-0',
  'NaN',
  'null',
  '[]',
  '{}',
  '[[[[',
  '"type":"Feature",',
  '"__proto__":{"type":"Point"},',
  '"geometry":null,',
  '"constructor"',
  '[30.5,104.5]',
  '91',
  'lon',
  '[['.repeat(3000),
  '"'.repeat(5001),
  '1'.repeat(9000),
  '\n104,30'.repeat(900),
];

const json = fc.oneof(
  fc.constantFrom(
    'null',
    '[]',
    '{}',
    '""',
    'true',
    '-91',
    '1e400',
    '[104,30]',
    '"Feature"',
    '[[]]',
  ),
  fc.json({ maxDepth: 3 }),
);
/** Sound JSON in which one value is another: what a program with a fault writes. */
const wrongJson = fc.tuple(fc.nat(1000), json).map(([which, put]) => {
  const values = [...collection.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.]*/g)].filter(
    ({ index, 0: text }) => collection[index + text.length] !== ':', // no keys
  );
  const { index = 0, 0: old = '' } = values[which % values.length] ?? {};
  return collection.slice(0, index) + put + collection.slice(index + old.length);
});

const file = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...tables), blows(pieces, 3))
      .map(([text, all]) => ({ name: 'a.csv', content: damage(text, all) })),
  },
  {
    weight: 2,
    arbitrary: blows(pieces, 3).map((all) => ({
      name: 'a.geojson',
      content: damage(collection, all),
    })),
  },
  { weight: 4, arbitrary: wrongJson.map((content) => ({ name: 'a.json', content })) },
  fc
    .tuple(awkward, fc.nat(4000))
    .map(([text, times]) => ({ name: 'a', content: text.repeat(times) })),
  fc.record({
    name: fc.constantFrom('a', 'a.csv', 'a.json', 'a.zip', '.', 'a.\u202evsc'),
    content: fc.uint8Array({ maxLength: 400 }),
  }),
);

const unwritten = /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

/** What a reader is told: in both languages, in one line, and never `undefined` for a value. */
function expectSentences(reading: OwnReading): void {
  const told =
    'problem' in reading ? [reading.problem] : [reading.file.summary, reading.file.leftOut];
  for (const text of told.filter((one) => one !== undefined)) {
    expect(text.zh).toMatch(/\p{Script=Han}/u);
    expect(text.en).toMatch(/[a-z]/);
    for (const words of [text.zh, text.en]) {
      expect(words).not.toMatch(unwritten);
      // What is quoted of the file is the file's.
      expect(words.replaceAll(/“.*?”/g, '')).not.toMatch(/undefined|NaN|\[object/);
      expect(words.length).toBeLessThan(400);
    }
  }
}

it('each of 2,000 spoilt files is drawn, with what is left out counted, or refused in a sentence', () => {
  const guard = hangGuard();
  let refused = 0;
  fc.assert(
    fc.property(file, ({ name, content }) => {
      const reading = guard.run(() => readOwn(name, content));
      expectSentences(reading);
      if ('problem' in reading) {
        refused += 1;
        return;
      }
      const { shapes, labels } = reading.file;
      expect(shapes.length).toBeGreaterThan(0);
      for (const { geometry } of [...shapes, ...labels]) {
        const numbers = JSON.stringify(geometry).match(/null|-?\d[\d.e+-]*/g) ?? [];
        expect(numbers.length).toBeGreaterThan(1);
        for (const number of numbers) expect(Math.abs(Number(number))).toBeLessThanOrEqual(180);
        expect(numbers).not.toContain('null');
      }
      for (const { properties } of labels) expect(properties?.zh).not.toMatch(unwritten);
    }),
    { numRuns: 2000 },
  );
  guard.report(`spoilt files of a reader (${refused} refused)`);
}, 120_000);

it('every feature of 1,000 files with one wrong value is drawn or counted', () => {
  const guard = hangGuard();
  let drawn = 0;
  fc.assert(
    fc.property(wrongJson, (content) => {
      const reading = guard.run(() => readOwn('a.json', content));
      if ('problem' in reading) return;
      drawn += 1;
      const root = JSON.parse(content) as { features?: unknown[] }; // it was drawn, so it is that
      const left = Number(/^\d+/.exec(reading.file.leftOut?.en ?? '0')?.[0]);
      expect(reading.file.shapes.length + left).toBe(root.features?.length ?? 1);
    }),
    { numRuns: 1000 },
  );
  guard.report(`files with one wrong value (${drawn} drawn)`);
  expect(drawn).toBeGreaterThan(500);
});

it('every row of 1,000 tables is drawn or counted, whatever its cells hold', () => {
  const cell = fc.oneof(
    fc.constantFrom('104.5', '30.25', '', ' ', '181', '-91', '1e2', '"', 'a\nb', ',', '；', '经度'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const guard = hangGuard();
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 }), (rows) => {
      const lines = rows.map((cells) => cells.map(quoted).join(','));
      const content = `lon,lat,name\n104,30,first\n${lines.join('\n')}`;
      // A lone half of a pair is not in a file: bytes have U+FFFD for it.
      const reading = guard.run(() => readOwn('a.csv', content));
      if ('problem' in reading) throw new Error(reading.problem.en);
      const { shapes, leftOut } = reading.file;
      const blank = rows.filter((cells) => cells.every((text) => text.trim() === '')).length;
      const left = Number(/^\d+/.exec(leftOut?.en ?? '0')?.[0]);
      expect(shapes.length + left + blank).toBe(rows.length + 1);
    }),
    { numRuns: 1000 },
  );
  guard.report('tables with anything in their cells');
});
