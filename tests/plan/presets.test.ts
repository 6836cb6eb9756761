import { describe, expect, it } from 'vitest';
import { layersShownAtFirst } from '../../src/plan/catalogue.ts';
import { mayExist } from '../../src/plan/library.ts';
import { presetIds, presetOf } from '../../src/plan/presets.ts';
import { divisionsOf } from '../../src/plan/themes/values.ts';
import { presetView } from '../../src/state/preset-view.ts';
import { parseLink, writeLink } from '../../src/view/link.ts';
import { firstView } from '../../src/view/view.ts';
import { publishedDataset } from '../published.ts';

const dataset = publishedDataset();

describe('the presets', () => {
  it.each(presetIds)('%s reads back from its link as it was set', (id) => {
    const view = { ...firstView, ...presetView(presetOf(id)) };
    const link = writeLink(view, '/');
    const [pathname = '', search = ''] = link.split(/(?=\?)/);
    const read = parseLink({ pathname, search }, '/');
    expect({ ...read, layers: [...read.layers].sort() }).toEqual({
      ...view,
      layers: [...view.layers].sort(),
    });
  });

  it.each(presetIds)('%s frames what the map has and colours by what exists', (id) => {
    const { frame, theme } = presetOf(id);
    if (frame) expect(mayExist({ dataset }, frame)).toBe(true);
    if (theme) expect(divisionsOf(theme.id)).toContain(theme.by);
  });

  it('begin with what the atlas opens with, at its shortest link', () => {
    expect(presetIds[0]).toBe('glance');
    expect(new Set(presetOf('glance').layers)).toEqual(layersShownAtFirst);
    expect(writeLink({ ...firstView, ...presetView(presetOf('glance')) }, '/')).toBe('/');
  });

  it('undo what another one set', () => {
    const aged = { ...firstView, ...presetView(presetOf('ageing')), faded: { rail: 20 } };
    const rail = { ...aged, ...presetView(presetOf('rail-2035')) };
    expect(rail.theme).toBeUndefined();
    expect(rail.faded).toEqual({});
    expect(rail.year).toBe(2035);
  });
});
