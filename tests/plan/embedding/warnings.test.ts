import { describe, expect, it } from 'vitest';
import { layers, layersShownAtFirst } from '../../../src/plan/catalogue.ts';
import { embedLayout } from '../../../src/plan/embedding/layout.ts';
import { textWidth } from '../../../src/plan/embedding/text-width.ts';
import {
  type PlannedEmbed,
  warningsOf,
  zoomOfEmbed,
} from '../../../src/plan/embedding/warnings.ts';
import { noFilter } from '../../../src/plan/filter/filter.ts';
import { zoomToFit } from '../../../src/plan/survey/mercator.ts';
import { publishedDataset } from '../../published.ts';

const dataset = publishedDataset();
const library = { dataset };
const planned: PlannedEmbed = {
  width: 640,
  height: undefined,
  title: '成渝地区双城经济圈',
  language: 'zh',
  legendOpen: true,
  legendEntries: 12,
  interactive: true,
  layers: layersShownAtFirst,
  year: 2026,
  filter: noFilter,
  countiesColoured: false,
  box: dataset.scopeBox,
  seenZoom: 6.6,
};
const typesOf = (part: Partial<PlannedEmbed>) =>
  warningsOf(library, { ...planned, ...part }).map(({ type }) => type);

describe('the zoom of an embed', () => {
  it('is that at which its box fits: the whole world is 512 pixels wide at zoom 0', () => {
    expect(zoomToFit([-180, -80, 180, 80], { width: 512, height: 1e6 })).toBeCloseTo(0, 10);
    expect(zoomToFit([0, -1, 45, 1], { width: 512, height: 1e6 })).toBeCloseTo(3, 10);
    // A degree of latitude at 60° is as long on the map as two degrees of longitude.
    expect(zoomToFit([0, 59.5, 1, 60.5], { width: 1e6, height: (512 / 360) * 2 })).toBeCloseTo(
      0,
      3,
    );
  });

  it('grows by one when the map is twice as wide and high', () => {
    // Inside the edges 292 pixels by 218, where the map is 246 high, and 584 by 371: the height decides.
    const at = (width: number) => zoomOfEmbed({ ...planned, width });
    expect(at(612) - at(320)).toBeCloseTo(Math.log2((415 - 28) / (246 - 28)), 1);
  });

  it('goes no closer to a small thing than the atlas does', () => {
    const box = [106.5, 29.5, 106.6, 29.6] as const;
    expect(zoomOfEmbed({ ...planned, box: [...box] })).toBe(8.6);
  });
});

describe('warnings of an embed', () => {
  it('are none for the first view in a column of 640 pixels, in both languages', () => {
    expect(typesOf({})).toEqual([]);
    expect(typesOf({ language: 'en', title: 'Chengdu–Chongqing Economic Circle' })).toEqual([]);
  });

  it('tell of columns narrower than 280 pixels, where most names are wider than their places', () => {
    expect(typesOf({ width: 279, title: '成渝' })).toContain('narrow');
    expect(typesOf({ width: 280, title: '成渝' })).toEqual([]);
    expect(typesOf({ width: 240, title: '成渝' })).toEqual(['narrow', 'names']);
    // Latin names are longer.
    expect(typesOf({ width: 360, title: 'C', language: 'en' })).toEqual(['names']);
  });

  it('name the layers that are seen now and would be no more', () => {
    const lost = (seenZoom: number) =>
      warningsOf(library, { ...planned, seenZoom }).flatMap((warning) =>
        warning.type === 'lost' ? warning.layers.map(({ id }) => id) : [],
      );
    expect(lost(7.6)).toEqual(['stations']);
    expect(lost(8.1)).toEqual(['counties', 'stations']);
    expect(lost(7.4)).toEqual([]);
  });

  it('count the marks that have to give way: of all projects most, of one kind few', () => {
    const all = new Set(layers.map(({ id }) => id));
    const marks = warningsOf(library, { ...planned, layers: all, width: 480 }).find(
      ({ type }) => type === 'marks',
    );
    expect(marks).toMatchObject({ of: Object.keys(dataset.nodes).length });
    expect(typesOf({ layers: new Set(['gateways']), width: 640 })).toEqual([]);
    // Nothing of what does not exist yet gives way.
    expect(typesOf({ layers: all, width: 480, year: 2011 })).not.toContain('marks');
  });

  it('tell where counties are too small for a colour of their own', () => {
    expect(typesOf({ countiesColoured: true, width: 440 })).toEqual(['counties']);
    expect(typesOf({ countiesColoured: true, width: 640 })).toEqual([]);
    expect(typesOf({ countiesColoured: false, width: 440 })).toEqual([]);
  });

  it('say so when what is small can never be brought closer', () => {
    const small = { countiesColoured: true, width: 440 };
    expect(typesOf({ ...small, interactive: false })).toEqual(['counties', 'still']);
    expect(typesOf({ interactive: false })).toEqual([]);
  });

  it('advise to fold a long legend in a narrow column', () => {
    expect(typesOf({ width: 479, legendEntries: 13 })).toEqual(['legend']);
    expect(typesOf({ width: 479, legendEntries: 13, legendOpen: false })).toEqual([]);
    expect(typesOf({ width: 479, legendEntries: 12 })).toEqual([]);
    expect(typesOf({ width: 480, legendEntries: 13 })).toEqual([]);
  });

  it('tell of a title that takes more than a line', () => {
    // 34 signs of 18 pixels are 612, the room in 640 is 616; one more is too long.
    expect(typesOf({ title: '图'.repeat(34) })).toEqual([]);
    expect(typesOf({ title: '图'.repeat(35) })).toEqual(['title']);
    expect(textWidth('图map', 10)).toBeCloseTo(26.2, 5);
  });

  it('tell of a height that leaves the map a strip, and which would do', () => {
    const [warning] = warningsOf(library, { ...planned, height: 260 });
    expect(warning).toMatchObject({ type: 'low' });
    expect(typesOf({ height: 200, seenZoom: 9, interactive: false })).toEqual(['low']);
    const advisedPx = warning?.type === 'low' ? warning.advisedPx : 0;
    expect(advisedPx % 10).toBe(0);
    expect(typesOf({ height: advisedPx })).toEqual([]);
    expect(embedLayout(640, undefined, planned).mapHeight).toBe(431);
    expect(embedLayout(1200, undefined, planned).mapHeight).toBe(620);
  });
});
