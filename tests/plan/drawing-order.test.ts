import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/map/style/scene.ts';
import { buildLayers } from '../../src/map/style/style.ts';
import { catalogue, type GroupId, type LayerId, layers } from '../../src/plan/catalogue.ts';
import { drawingOrder, groupsTopFirst } from '../../src/plan/drawing-order.ts';

const all = new Set<LayerId>(layers.map(({ id }) => id));
const scene: Scene = { language: 'zh', scheme: 'light', layers: all, selected: [], year: 2026 };

/** Place of the first mark that a change of the scene changes; names are not marks. */
function firstChanged(change: Partial<Scene>): number {
  const before = buildLayers(scene);
  const after = buildLayers({ ...scene, ...change });
  return before.findIndex(
    (layer, index) =>
      !layer.id.includes('name') && JSON.stringify(layer) !== JSON.stringify(after[index]),
  );
}

describe('the drawing order', () => {
  it('lists every group and every layer of the catalogue once', () => {
    expect([...groupsTopFirst].sort()).toEqual(Object.keys(catalogue).sort());
    for (const group of groupsTopFirst)
      expect([...drawingOrder[group]].sort()).toEqual(Object.keys(catalogue[group].layers).sort());
  });

  it('has the groups as the style draws them, the topmost first', () => {
    const drawn = (group: GroupId) => firstChanged({ faded: { [group]: 50 } });
    const places = groupsTopFirst.map(drawn);
    expect(places).toEqual([...places].sort((a, b) => b - a));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });

  it.each(groupsTopFirst)('has the layers of %s as the style draws them', (group) => {
    const places = drawingOrder[group]
      .filter((id) => id !== 'names')
      .map((id) => firstChanged({ layers: new Set([...all].filter((other) => other !== id)) }));
    expect(places).toEqual([...places].sort((a, b) => b - a));
  });
});
