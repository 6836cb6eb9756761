import { expect, it } from 'vitest';
import { timingOf } from './figures.ts';
import { writeResults } from './results.ts';

it('the kept results have sorted keys, the aims and the ratios', () => {
  const timings = {
    plainMap: timingOf([4000]),
    homePicture: timingOf([1200]),
    homeLive: timingOf([5000]),
    bareSvg: timingOf([1000]),
  };
  const text = writeResults({
    runs: 1,
    cores: 2,
    conditions: { latencyMs: 150, cpuSlowdown: 4 },
    chromium: '150.0',
    screens: { '390x844': timings },
    use: {},
  });
  expect(
    text
      .match(/"[\w /]+(?=": )/g)
      ?.map((key) => key.slice(1))
      .slice(0, 9),
  ).toEqual([
    'aims',
    'homeLive / plainMap',
    'homePicture / bareSvg',
    'homePicture / plainMap',
    'panning / plainMap',
    'chromium',
    'conditions',
    'cpuSlowdown',
    'latencyMs',
  ]);
  expect(JSON.parse(text).screens['390x844'].ratios).toEqual({
    'homeLive / plainMap': 1.25,
    'homePicture / bareSvg': 1.2,
    'homePicture / plainMap': 0.3,
  });
});
