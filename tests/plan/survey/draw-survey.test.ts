import { describe, expect, it } from 'vitest';
import { drawSurvey, type Surveyed } from '../../../src/plan/survey/draw-survey.ts';
import { findWithin, type WithinRequest } from '../../../src/plan/within/within.ts';
import { publishedDataset } from '../../published.ts';
import { runThrough } from '../within/run-through.ts';

const dataset = publishedDataset();
const nothing: Surveyed = { here: undefined, around: undefined, measured: undefined, year: 2026 };

const drawn = (surveyed: Partial<Surveyed>, found?: Parameters<typeof drawSurvey>[2]) =>
  drawSurvey(dataset, { ...nothing, ...surveyed }, found)?.features.map(({ properties }) => [
    properties?.id,
    properties?.role,
  ]);
const textOf = (surveyed: Partial<Surveyed>, id: string) => {
  const all = drawSurvey(dataset, { ...nothing, ...surveyed }, undefined)?.features ?? [];
  const { zh, en } = all.find(({ properties }) => properties?.id === id)?.properties ?? {};
  return { zh, en };
};

describe('what the tools draw', () => {
  it('is nothing when nothing is asked', () => {
    expect(drawn({})).toBeUndefined();
  });

  it('is a pin at the point that is asked about', () => {
    expect(drawn({ here: [104.06, 30.66] })).toEqual([['here', 'pin']]);
  });

  it('is a ring around a station at once, with its distance in both languages', () => {
    const around = { origin: { kind: 'station', id: 'chengdu-dong' }, km: 30 } as const;
    expect(drawn({ around })).toEqual([
      ['around-ring', 'ring'],
      ['around-origin', 'vertex'],
      ['around-label', 'label'],
    ]);
    expect(textOf({ around }, 'around-label')).toEqual({ zh: '30公里', en: '30 km' });
  });

  it('is no ring around a railway before it was found, nor one found for another distance', () => {
    const around = { origin: { kind: 'corridor', id: 'chengyu-hsr' }, km: 5 } as const;
    expect(drawn({ around })).toBeUndefined();
    const request: WithinRequest = { origin: around.origin, km: 5, year: 2026 };
    const found = runThrough(findWithin(dataset, request)).result;
    expect(drawn({ around }, found)).toEqual([
      ['around-ring', 'ring'],
      ['around-label', 'label'],
    ]);
    expect(drawn({ around: { ...around, km: 6 } }, found)).toBeUndefined();
  });

  it('is nothing around a thing that no distance is taken around, or that nobody knows', () => {
    expect(drawn({ around: { origin: { kind: 'place', id: '510100' }, km: 30 } })).toBeUndefined();
    expect(drawn({ around: { origin: { kind: 'station', id: 'no' }, km: 30 } })).toBeUndefined();
  });

  it('is a path with its points and lengths, the whole before the parts', () => {
    const points: [number, number][] = [
      [104, 30],
      [105, 30],
      [105, 31],
    ];
    expect(drawn({ measured: { points, closed: false } })).toEqual([
      ['measured-path', 'path'],
      ['measured-1', 'vertex'],
      ['measured-2', 'vertex'],
      ['measured-3', 'vertex'],
      ['measured-total', 'label'],
      ['measured-segment-1', 'label'],
      ['measured-segment-2', 'label'],
    ]);
    expect(drawn({ measured: { points, closed: true } })?.slice(0, 2)).toEqual([
      ['measured-area', 'area'],
      ['measured-1', 'vertex'],
    ]);
    // One degree of the parallel at 30° is 96.49 km long, the geodesic a little shorter.
    expect(textOf({ measured: { points, closed: false } }, 'measured-segment-1')).toEqual({
      zh: '96.5公里',
      en: '96.5 km',
    });
  });
});
