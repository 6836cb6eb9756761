import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCensus } from '../../src/data/census.ts';
import { DatasetError } from '../../src/data/dataset-error.ts';
import { parseGlossary } from '../../src/data/glossary.ts';
import { parseDataset } from '../../src/data/parse.ts';
import { parsePlan } from '../../src/data/plan.ts';
import { createAtlasState } from '../../src/state/atlas-state.ts';
import { firstView } from '../../src/view/view.ts';
import { publishedText } from '../published.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const read = (name: string): Json => JSON.parse(publishedText(name)) as Json; // JSON is that
const topology = read('atlas.topojson');

/** How each file is read, and what is done first with what comes out. */
const readers: Readonly<Record<string, (value: unknown) => unknown>> = {
  'atlas.json': (value) => createAtlasState(parseDataset(value, topology), firstView).marked.peek(),
  'plan.json': parsePlan,
  'census.json': parseCensus,
  'glossary.json': parseGlossary,
};
const names = Object.keys(readers);
const texts = new Map(names.map((name) => [name, publishedText(name)]));

const wrong: fc.Arbitrary<Json | undefined> = fc.constantFrom<Json | undefined>(
  undefined,
  null,
  true,
  -1,
  1e308,
  '',
  '2021-02-30',
  '__proto__',
  '<b>',
  [],
  {},
  [null],
  { zh: 1 },
);

/** Replaces what stands at a place deep in the file; `way` chooses a branch at each depth. */
function replaceAt(value: Json, way: readonly number[], put: Json | undefined): Json | undefined {
  const [turn, ...rest] = way;
  if (turn === undefined || value === null || typeof value !== 'object') return put;
  const keys = Object.keys(value);
  const key = keys[turn % keys.length];
  if (key === undefined) return put;
  const inner = replaceAt((value as Record<string, Json>)[key] ?? null, rest, put); // one of its keys
  if (Array.isArray(value))
    return value.map((one, i) => (String(i) === key ? (inner ?? null) : one));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) =>
      name !== key ? [[name, one]] : inner === undefined ? [] : [[name, inner]],
    ),
  );
}

it('each of 500 spoilt files is refused in plain words or is a sound one', () => {
  let refused = 0;
  let runs = 0;
  const place = fc.record({
    name: fc.constantFrom(...names),
    way: fc.array(fc.nat(2000), { minLength: 1, maxLength: 8 }),
    put: wrong,
  });
  fc.assert(
    fc.property(place, ({ name, way, put }) => {
      runs += 1;
      const spoilt = replaceAt(JSON.parse(texts.get(name) ?? 'null') as Json, way, put); // JSON is that
      try {
        readers[name]?.(spoilt);
      } catch (error) {
        refused += 1;
        expect(error).toBeInstanceOf(DatasetError);
        expect(String(error)).toContain(`${name}: `);
      }
    }),
    { numRuns: 500 },
  );
  console.log(`${runs} spoilt files, ${refused} refused by name`);
  expect(refused).toBeGreaterThan(runs / 2);
});
