import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/data/position.ts';
import { problemSentences } from '../../../src/plan/coordinates/problems.ts';
import { readCoordinates } from '../../../src/plan/coordinates/read-coordinates.ts';
import { writeCoordinates } from '../../../src/plan/coordinates/write-coordinates.ts';

const positionOf = (typed: string): Position | undefined => {
  const read = readCoordinates(typed, 'wgs84');
  return 'position' in read ? read.position : undefined;
};
const problemOf = (typed: string) => {
  const read = readCoordinates(typed, 'wgs84');
  return 'problem' in read ? read.problem : undefined;
};

describe('typed coordinates', () => {
  it.each([
    '30.66, 104.06',
    '104.06,30.66',
    '30.66 104.06',
    ' 30.66，104.06 ',
    '30.66、104.06',
    '３０．６６，１０４．０６',
    '30.66; 104.06',
    '30.66/104.06',
    '+30.66, +104.06',
    '30.66N, 104.06E',
    '104.06 e 30.66 n',
    '30.66N104.06E',
    'N30.66 E104.06',
    'N30.66E104.06',
    '30.66, 104.06E',
    '30.66°, 104.06°',
    '30.66° 104.06°',
    '30.66°N 104.06°E',
    '北纬30.66，东经104.06',
    '东经104.06度，北纬30.66度',
    '北纬：30.66 东经：104.06',
    '30.66北纬 104.06东经',
    'lat 30.66, lon 104.06',
    'Latitude: 30.66, Longitude: 104.06',
    'lng=104.06,lat=30.66',
    '纬度30.66 经度104.06',
    '30°39′36″N 104°03′36″E',
    `30°39'36"N, 104°3'36"E`,
    `30°39'36''N 104°3'36''E`,
    '104°03′36″E 30°39′36″N',
    '30°39′36″ 104°03′36″',
    '30° 39′ 36″ N, 104° 3′ 36″ E',
    '北纬30度39分36秒，东经104度3分36秒',
    '30度39分36秒、104度3分36秒',
    '30:39:36, 104:03:36',
    '30:39:36N 104:03:36E',
    '30°39.6′N 104°3.6′E',
    '30:39.6 104:3.6',
    '30º39’36”N 104º03’36”E',
  ])('reads %s as 30.66° north, 104.06° east', (typed) => {
    const [lon, lat] = positionOf(typed) ?? [];
    expect(lat).toBeCloseTo(30.66, 9);
    expect(lon).toBeCloseTo(104.06, 9);
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['30.66', 'unreadable'],
    ['30.66104.06', 'unreadable'],
    ['30.66, 104.06, 500', 'unreadable'],
    ['Chengdu', 'unreadable'],
    ['成都东站', 'unreadable'],
    ['30,66 104,06', 'unreadable'],
    ['30°60′N 104°03′E', 'sixty'],
    ['30:39:60, 104:03:36', 'sixty'],
    ['30.5°30′N 104°03′E', 'sixty'],
    ['30.66N, 31.2N', 'same-axis'],
    ['东经104.06，东经30.66', 'same-axis'],
    ['39.9042, 116.4074', 'outside'],
    ['30.66S, 104.06E', 'outside'],
    ['-30.66, 104.06', 'outside'],
    ['30.66E, 104.06N', 'outside'],
    ['25, 30', 'outside'],
  ])('tells of %j that it is %s', (typed, code) => {
    expect(problemOf(typed)?.code).toBe(code);
  });

  it('gives an example that it can read itself with every problem, in both languages', () => {
    for (const sentence of Object.values(problemSentences)) {
      for (const words of [sentence.zh, sentence.en]) {
        const examples = [...words.matchAll(/“([^“”]+)”/g)].map(([, example = '']) => example);
        expect(examples.length).toBeGreaterThan(0);
        for (const example of examples) expect(positionOf(example), example).toBeDefined();
      }
    }
  });

  it('takes GCJ-02 for what it is when told so', () => {
    // The forward transform computed apart from this project (scratch Python): Chengdu's Tianfu
    // Square area 104.0668, 30.6725 is 104.06931003, 30.67008647 in GCJ-02.
    const read = readCoordinates('30.67008647, 104.06931003', 'gcj02');
    const [lon, lat] = 'position' in read ? read.position : [];
    expect(lon).toBeCloseTo(104.0668, 7);
    expect(lat).toBeCloseTo(30.6725, 7);
  });
});

describe('written coordinates', () => {
  it('put the latitude first, in decimals or in degrees, minutes and seconds', () => {
    expect(writeCoordinates([104.06, 30.66], 'decimal')).toBe('30.66000, 104.06000');
    expect(writeCoordinates([104.06, 30.66], 'dms')).toBe('30°39′36.00″N 104°03′36.00″E');
    expect(writeCoordinates([104.0668, 30.6725], 'dms')).toBe('30°40′21.00″N 104°04′00.48″E');
  });

  it('carry seconds that round to sixty', () => {
    expect(writeCoordinates([104.9999999, 30.0166666], 'dms')).toBe('30°01′00.00″N 105°00′00.00″E');
  });

  it('are read back to within a metre anywhere in the region', () => {
    // 1e-5° is 1.1 m along a meridian; half a step is the most that rounding moves a point.
    const lon = fc.double({ min: 90, max: 115, noNaN: true });
    const lat = fc.double({ min: 20, max: 40, noNaN: true });
    fc.assert(
      fc.property(lon, lat, fc.constantFrom('decimal', 'dms'), (x, y, form) => {
        const [lonBack = 0, latBack = 0] = positionOf(writeCoordinates([x, y], form)) ?? [];
        expect(Math.abs(lonBack - x)).toBeLessThanOrEqual(0.500001e-5);
        expect(Math.abs(latBack - y)).toBeLessThanOrEqual(0.500001e-5);
      }),
    );
  });
});
