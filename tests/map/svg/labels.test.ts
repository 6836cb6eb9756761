import { describe, expect, it } from 'vitest';
import type { PlacedThing } from '../../../src/data/thing.ts';
import { radialOffset } from '../../../src/map/svg/labels/anchors.ts';
import { boxesTouch } from '../../../src/map/svg/labels/collide.ts';
import { advanceEm, weightOf } from '../../../src/map/svg/labels/measure.ts';
import { isGentle, measurePath } from '../../../src/map/svg/labels/path.ts';
import { repeatsAlong } from '../../../src/map/svg/labels/repeats.ts';
import { wrap } from '../../../src/map/svg/labels/wrap.ts';
import { paintPicture } from '../../../src/map/svg/paint-picture.ts';
import { allLayers, homeFrame, images, styleOf } from './scenes.ts';

const lines = (text: string, maxWidth: number) =>
  wrap(
    [...text].map((character) => ({ character, scale: 1 })),
    maxWidth,
    400,
    0,
  ).map((line) => line.map(({ character }) => character).join(''));

describe('measuring', () => {
  it('gives ideographs an em, Latin letters their width, bold ones more', () => {
    expect(advanceEm('成', 400)).toBe(1);
    expect(advanceEm('（', 400)).toBe(1);
    expect(advanceEm('i', 400)).toBe(0.28);
    expect(advanceEm('W', 400)).toBe(0.97);
    expect(advanceEm('C', 700)).toBe(0.74);
  });

  it('reads the weight out of the name of a font', () => {
    expect(weightOf('Atlas Regular')).toBe(400);
    expect(weightOf('Atlas Medium')).toBe(500);
    expect(weightOf('Atlas Bold')).toBe(700);
  });
});

describe('breaking lines', () => {
  it('happens at spaces and between ideographs, into lines of even width', () => {
    expect(lines('Tianfu New Area', 6)).toEqual(['Tianfu', 'New Area']);
    expect(lines('西部陆海新通道西线', 5)).toEqual(['西部陆海新', '通道西线']);
    expect(lines('Chongqing', 2)).toEqual(['Chongqing']);
    expect(lines('重庆\nChongqing', 20)).toEqual(['重庆', 'Chongqing']);
  });
});

describe('standing beside a point', () => {
  it('is by the radius, above and below less what MapLibre takes for the letters', () => {
    expect(radialOffset('left', 1)).toEqual([1, 0]);
    expect(radialOffset('top', 1)).toEqual([0, 1 - 7 / 24]);
    expect(radialOffset('center', 1)).toEqual([0, 0]);
  });
});

describe('names along a line', () => {
  const straight = measurePath([
    [0, 0],
    [1000, 0],
  ]);
  const bent = measurePath([
    [0, 0],
    [500, 0],
    [500, 500],
  ]);

  it('repeat by the spacing, the first after half a name and two sizes', () => {
    const options = { spacing: 400, labelLength: 60, size: 10, maxAngle: 0.5, continued: false };
    expect(repeatsAlong(straight, options)).toEqual([50, 450, 850]);
    expect(repeatsAlong(straight, { ...options, continued: true })).toEqual([200, 600]);
  });

  it('keep off sharp corners', () => {
    expect(isGentle(bent, 100, 200, 6, 0.5)).toBe(true);
    expect(isGentle(bent, 450, 550, 6, 0.5)).toBe(false);
    expect(isGentle(bent, 450, 550, 6, 1.6)).toBe(true);
    expect(isGentle(bent, -1, 20, 6, 1.6)).toBe(false);
  });
});

const cameras: readonly (readonly [number, number, number])[] = [
  [105.5, 30, 5.6],
  [105.5, 30, 6],
  [104.5, 30.4, 6.5],
  [104.5, 30.4, 7],
  [106.6, 29.6, 7.6],
  [108.2, 30.7, 8],
  [104.1, 30.6, 8.4],
  [106.5, 29.55, 9.2],
  [104, 30.6, 10],
  [106.5, 29.55, 11],
];

describe('placed labels', () => {
  it('do not overlap in ten frames with everything switched on', () => {
    for (const [index, [lon, lat, zoom]] of cameras.entries()) {
      const style = styleOf({ language: index % 2 ? 'en' : 'zh', layers: allLayers });
      const { labels } = paintPicture(style, images, { width: 900, height: 600, lon, lat, zoom });
      expect(labels.length, `zoom ${zoom}`).toBeGreaterThan(8);
      // Letters of marks stand on their icons; texts along lines are held apart by discs, not boxes.
      const boxed = labels.filter(({ layer, glyphs }) => !glyphs && layer !== 'nodes-mark');
      for (const [at, a] of boxed.entries())
        for (const b of boxed.slice(at + 1))
          expect(boxesTouch(a.box, b.box), `${a.layer}/${a.id} and ${b.layer}/${b.id}`).toBe(false);
    }
  });

  it('always hold the selected project and station, whatever else there is', () => {
    const selected: readonly PlacedThing[] = [
      { kind: 'node', id: 'airport-chengdu-tianfu' },
      { kind: 'station', id: 'chengdu-dong' },
    ];
    for (const layers of [allLayers, new Set<never>()]) {
      const { labels, svg } = paintPicture(
        styleOf({ selected, layers }),
        images,
        homeFrame(390, 350, 14),
      );
      const ids = labels
        .filter(({ layer }) => layer.endsWith('selected-name'))
        .map(({ id }) => id)
        .sort();
      expect(ids).toEqual(['airport-chengdu-tianfu', 'chengdu-dong']);
      expect(svg).toContain('data-layer="nodes-selected-mark"');
    }
  });
});
