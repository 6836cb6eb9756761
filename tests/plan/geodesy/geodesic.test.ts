import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/data/position.ts';
import { areaKm2 } from '../../../src/plan/geodesy/area.ts';
import {
  geodesicBetween,
  pathKm,
  pointAt,
  ringSize,
  segmentKms,
} from '../../../src/plan/geodesy/geodesic.ts';
import { geodesicLine } from '../../../src/plan/geodesy/geodesic-line.ts';
import { publishedDataset } from '../../published.ts';

const dataset = publishedDataset();
const station = (id: string): Position => {
  const found = dataset.stations[id];
  if (!found) throw new Error(`no station ${id}`);
  return found.at;
};

describe('a distance on the ellipsoid', () => {
  // Vincenty's inverse formula on WGS 84, computed apart from this project in plain Python with the
  // stations as published. Asked is 0.1 %; held is 1 cm and a hundred-thousandth of a degree.
  it.each([
    ['chengdu-dong', 'chongqing-bei', 258.118421, 115.34655],
    ['chengdu-dong', 'chongqing-xi', 254.036506, 118.91602],
    ['chengdu', 'chongqing', 269.993487, 117.51236],
    ['mianyang', 'luzhou', 288.774871, 166.23647],
    ['suining', 'wanzhou-bei', 272.752019, 81.80725],
    ['qianjiang', 'chengdu-dong', 467.046969, 287.49432],
    ['chongqing', 'chongqing-bei', 6.750944, 4.69093],
  ])('from %s to %s is %f km at %f°', (from, to, km, bearingDeg) => {
    const found = geodesicBetween(station(from), station(to));
    expect(Math.abs(found.km - km)).toBeLessThan(1e-5);
    expect(Math.abs(found.bearingDeg - bearingDeg)).toBeLessThan(1e-5);
  });

  it('is nothing from a point to itself', () => {
    expect(geodesicBetween([105, 30], [105, 30])).toEqual({ km: 0, bearingDeg: 0 });
  });

  it('adds up along a path', () => {
    const path = [station('chengdu-dong'), station('chongqing-bei'), station('chongqing')];
    expect(segmentKms(path)).toHaveLength(2);
    expect(pathKm(path)).toBeCloseTo(258.118421 + 6.750944, 5);
    expect(pathKm([[105, 30]])).toBe(0);
    expect(pathKm([])).toBe(0);
  });
});

describe('a point at a distance', () => {
  // Vincenty's direct formula, computed apart, from Suining (105.539, 30.5456).
  it.each([
    [0, 100, 105.539, 31.44756199],
    [90, 100, 106.58113509, 30.54143093],
    [225, 50, 105.17173696, 30.2261604],
  ])('at %f° and %f km of Suining is %f, %f', (bearingDeg, km, lon, lat) => {
    const found = pointAt(station('suining'), bearingDeg, km);
    expect(found[0]).toBeCloseTo(lon, 7);
    expect(found[1]).toBeCloseTo(lat, 7);
  });
});

describe('an area on the ellipsoid', () => {
  /** A cell of a degree from 105°, 30°, its parallels cut into hundredths to keep to them. */
  const parallel = (lat: number, back: boolean): Position[] =>
    Array.from({ length: 101 }, (_, i) => [105 + (back ? 100 - i : i) / 100, lat]);
  const cell = (south: number, north: number): Position[] => [
    ...parallel(south, false),
    ...parallel(north, true),
  ];

  it('is that of the closed formula for a cell between two parallels', () => {
    // b²/2·Δλ·[sinφ/(1−e²sin²φ) + artanh(e·sinφ)/e] from 30° to 31°: 10,642.39344 km²; the chords of
    // hundredths leave 0.003 km² at each parallel, which all but cancel.
    expect(ringSize(cell(30, 31)).areaKm2).toBeCloseTo(10642.39344, 2);
  });

  it('takes holes off and does not care for the direction of a ring', () => {
    const ring = cell(30, 31);
    const closed = (open: readonly Position[]) => [...open, ...open.slice(0, 1)];
    const hole = cell(30.25, 30.5);
    const whole = areaKm2({ type: 'Polygon', coordinates: [closed(ring).reverse()] });
    expect(whole).toBeCloseTo(10642.39344, 2);
    expect(areaKm2({ type: 'Polygon', coordinates: [closed(ring), closed(hole)] })).toBeCloseTo(
      whole - ringSize(hole).areaKm2,
      6,
    );
  });
});

describe('a line along geodesics', () => {
  it('keeps its ends and its length, and is cut into pieces of 25 km at most', () => {
    const ends = [station('chengdu-dong'), station('chongqing-bei')];
    const line = geodesicLine(ends);
    expect(line.at(0)).toEqual(ends[0]);
    expect(line.at(-1)).toEqual(ends[1]);
    expect(line).toHaveLength(12); // 258.1 km in eleven pieces
    expect(pathKm(line)).toBeCloseTo(258.118421, 5);
    for (const km of segmentKms(line)) expect(km).toBeLessThanOrEqual(25);
  });
});
