import { describe, expect, it } from 'vitest';
import { findOrigins } from '../../../src/plan/survey/find-origins.ts';
import { stationAt } from '../../../src/plan/survey/station-at.ts';
import { publishedDataset } from '../../published.ts';

const dataset = publishedDataset();
const first = (typed: string) => findOrigins(dataset, typed)[0]?.thing;

describe('what a distance can be taken around', () => {
  it('is found by the very name, whatever the case and spaces', () => {
    expect(first('成都东')).toEqual({ kind: 'station', id: 'chengdu-dong' });
    expect(first(' chengdu  EAST')).toEqual({ kind: 'station', id: 'chengdu-dong' });
    expect(first('Chengdu-Chongqing high-speed railway')).toEqual({
      kind: 'corridor',
      id: 'chengyu-hsr',
    });
  });

  it('is found by a part of its name, beginnings first', () => {
    const names = findOrigins(dataset, '成都').map(({ name }) => name.zh);
    expect(names.slice(0, 3).every((name) => name.startsWith('成都'))).toBe(true);
  });

  it('is nothing for nothing, and for a name that nobody has', () => {
    expect(findOrigins(dataset, '  ')).toEqual([]);
    expect(findOrigins(dataset, 'Atlantis')).toEqual([]);
  });
});

describe('the station of a point', () => {
  it('is the one at its very place, and none a hundred metres off', () => {
    const [lon, lat] = dataset.stations['chengdu-dong']?.at ?? [0, 0];
    expect(stationAt(dataset, [lon, lat])).toBe('chengdu-dong');
    expect(stationAt(dataset, [lon + 0.001, lat])).toBeUndefined();
  });
});
