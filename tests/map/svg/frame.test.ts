import { describe, expect, it } from 'vitest';
import { frameBox, projectorOf, worldOffset } from '../../../src/map/svg/frame.ts';

describe('the projection of a frame', () => {
  it('puts the camera in the middle and a world of 512·2^zoom pixels around it', () => {
    const project = projectorOf({ width: 800, height: 600, lon: 0, lat: 0, zoom: 1 });
    expect(project([0, 0])).toEqual([400, 300]);
    // 1024 pixels for 360°: 90° are 256.
    const [x, y] = project([90, 0]);
    expect(x).toBeCloseTo(656, 9);
    expect(y).toBeCloseTo(300, 9);
    // Mercator reaches a square world at 85.0511288°.
    expect(project([0, 85.0511287798066])[1]).toBeCloseTo(300 - 512, 6);
    // ln tan(45° + 22.5°) = 0.881373587…, of π for half the world: 143.6412 pixels.
    expect(project([0, 45])[1]).toBeCloseTo(300 - (0.881373587019543 / Math.PI) * 512, 6);
  });

  it('knows where its top left is in the world', () => {
    const [x, y] = worldOffset({ width: 200, height: 100, lon: -90, lat: 0, zoom: 0 });
    expect(x).toBeCloseTo(128 - 100, 9);
    expect(y).toBeCloseTo(256 - 50, 9);
  });
});

describe('framing a box', () => {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };

  it('goes as close as the tighter side lets it', () => {
    // 90° are a quarter of the world: 512 pixels of it at zoom 2.
    const frame = frameBox([0, -1, 90, 1], 512, 512, none, 20);
    expect(frame.zoom).toBeCloseTo(2, 9);
    expect(frame.lon).toBeCloseTo(45, 9);
    expect(frame.lat).toBeCloseTo(0, 9);
  });

  it('counts the padding and moves the middle by half of its difference', () => {
    const frame = frameBox([0, -1, 90, 1], 612, 512, { ...none, left: 100 }, 20);
    expect(frame.zoom).toBeCloseTo(2, 9);
    // 100 pixels more on the left: the middle of the picture is 50 pixels left of the box's.
    expect(frame.lon).toBeCloseTo(45 - (50 / 2048) * 360, 9);
    const project = projectorOf(frame);
    expect(project([0, 0])[0]).toBeCloseTo(100, 6);
    expect(project([90, 0])[0]).toBeCloseTo(612, 6);
  });

  it('stops at the closest zoom', () => {
    expect(frameBox([0, 0, 0.001, 0.001], 500, 500, none, 8.6).zoom).toBe(8.6);
  });

  it('refuses a padding that leaves no room', () => {
    expect(() => frameBox([0, 0, 1, 1], 100, 100, { ...none, left: 60, right: 40 }, 9)).toThrow(
      'padding leaves 0 by 100 pixels of 100 by 100',
    );
  });
});
