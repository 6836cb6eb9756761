import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { LightEntry, LightMap, LightTheme } from '../../src/data/light-files.ts';
import { isPlaced } from '../../src/data/thing.ts';
import { lightFiles } from '../../src/pages/light-files.ts';
import { readData } from '../../src/pages/read-data.ts';
import { recordOf } from '../../src/plan/library.ts';
import { divisionsOf, themeIds, valuesOf } from '../../src/plan/themes/values.ts';
import { confidenceOfThing } from '../../src/plan/thing-confidence.ts';
import { listedThings } from '../../src/plan/thing-layers.ts';
import { readThing } from '../../src/view/thing-key.ts';

const source = readData(join(import.meta.dirname, '../../public/data'));
const { library, census } = source;
const files = new Map(
  [...lightFiles(source)].map(([path, content]) => [path, JSON.parse(content) as unknown]),
);
const read = <T>(name: string): T => files.get(`data/light/${name}.json`) as T;

it('say of everything that is drawn how sure it is, as its statements do', () => {
  const { sure } = read<LightMap>('map');
  const named = new Map(
    Object.entries(sure.named).flatMap(([one, keys = []]) => keys.map((key) => [key, one])),
  );
  for (const thing of listedThings(library.dataset))
    expect(named.get(`${thing.kind}:${thing.id}`) ?? sure.others).toBe(
      confidenceOfThing(library.dataset, thing),
    );
  expect([...named.keys()].every((key) => readThing(key) !== undefined)).toBe(true);
});

it('hold the values of every theme, by county beside the counties', () => {
  for (const id of themeIds) {
    const byCounty = read<LightTheme>(`${id}-county`);
    for (const light of [read<LightTheme>(`${id}-unit`), byCounty]) {
      const { values, missing } = valuesOf(id, 'unit', library, census);
      expect(Object.keys(light.byUnit.values)).toHaveLength(values.size);
      for (const [member, { value, year }] of values)
        expect(light.byUnit.values[member]).toEqual([value, year]);
      expect(light.byUnit.missing).toEqual(missing);
    }
    expect(byCounty.counties).toEqual(source.counties);
    const known = divisionsOf(id).includes('county');
    expect(byCounty.byCounty !== undefined).toBe(known);
    if (known)
      expect(Object.keys(byCounty.byCounty?.values ?? {})).toHaveLength(
        valuesOf(id, 'county', library, census).values.size,
      );
  }
});

it('hold every thing that a link may choose and the map does not draw, by its address', () => {
  const entries = [...files].filter(([path]) => path.split('/').length === 4);
  expect(entries.length).toBeGreaterThan(200);
  for (const [path, content] of entries) {
    const [, , kind, file] = path.split('/');
    const thing = readThing(`${kind}:${file?.replace('.json', '')}`);
    const record = thing && recordOf(library, thing);
    expect(record, path).toBeDefined();
    const { name, things } = content as LightEntry;
    expect(Boolean(name.zh && name.en), path).toBe(true);
    for (const key of things) {
      const named = readThing(key);
      expect(named && isPlaced(named) && recordOf(library, named), key).toBeTruthy();
    }
  }
});
