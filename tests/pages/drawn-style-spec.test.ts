import { latest } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { knownProperties } from '../../src/map/svg/known.ts';
import { drawnTable } from '../../src/pages/drawn-style-spec.ts';

it('a build keeps of the specification what the painter draws, as it is told there', () => {
  const table = drawnTable();
  const whole = latest as unknown as typeof table; // a JSON table, typed by group only
  for (const [layer, names] of Object.entries(knownProperties)) {
    const parts = [`layout_${layer}`, `paint_${layer}`];
    const kept = parts.flatMap((part) => Object.keys(table[part] ?? {}));
    expect(kept.sort()).toEqual([...names].sort());
    for (const part of parts)
      for (const [name, property] of Object.entries(table[part] ?? {}))
        expect(whole[part]?.[name]).toMatchObject(property);
  }
});
