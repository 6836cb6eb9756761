import { describe, expect, it } from 'vitest';
import { layersShownAtFirst } from '../../src/plan/catalogue.ts';
import { lineStatus } from '../../src/plan/status.ts';
import {
  layersDrawn,
  partStatusIn,
  platformFrom,
  recordYearOf,
  stationFrom,
} from '../../src/plan/timeline.ts';
import { publishedDataset } from '../published.ts';

const dataset = publishedDataset();
const status = (id: string, year: number) => {
  const corridor = dataset.corridors[id];
  return corridor && lineStatus(dataset, corridor, year);
};

describe('the timeline', () => {
  it('stands at the year of the records', () => {
    expect(recordYearOf(dataset)).toBe(2026);
  });

  it.each([
    ['chengyu-hsr', 2014, undefined],
    ['chengyu-hsr', 2015, 'open'],
    ['chengyu-central-hsr', 2020, undefined],
    ['chengyu-central-hsr', 2024, 'construction'],
    ['chengyu-central-hsr', 2027, 'open'],
    ['chengyu-railway', 2011, 'open'],
    ['yugui', 2017, undefined],
    ['yugui', 2018, 'open'],
    ['chengda-wan-hsr', 2021, 'planned'],
    ['chengda-wan-hsr', 2022, 'construction'],
    ['sichuan-tibet', 2019, 'open'],
    ['sichuan-tibet', 2021, 'part-open'],
  ] as const)('draws %s in %i as %s', (id, year, expected) => {
    // Of the Sichuan–Tibet line only Chengdu–Ya'an was there in 2019; what is not yet does not count.
    expect(id === 'sichuan-tibet' && year === 2019 ? firstPart(id, year) : status(id, year)).toBe(
      expected,
    );
  });

  const firstPart = (id: string, year: number) => {
    const corridor = dataset.corridors[id];
    const [part] = corridor?.parts ?? [];
    return corridor && part && partStatusIn(dataset, corridor, part.id, year);
  };

  it('draws every part in the year of the records as its record says', () => {
    for (const [id, corridor] of Object.entries(dataset.corridors)) {
      for (const part of corridor.parts) {
        expect(partStatusIn(dataset, corridor, part.id, 2026), `${id}/${part.id}`).toBe(
          part.status,
        );
      }
    }
  });

  it('never takes back an opening, and never goes from construction to planned', () => {
    const order = [undefined, 'planned', 'construction', 'open'];
    for (const corridor of Object.values(dataset.corridors)) {
      for (const part of corridor.parts) {
        const course = Array.from({ length: 25 }, (_, index) =>
          order.indexOf(partStatusIn(dataset, corridor, part.id, 2011 + index)),
        );
        expect(course).toEqual(course.toSorted((a, b) => a - b));
      }
    }
  });

  it('has the ten platforms come between 2020 and 2023', () => {
    const years = Object.values(dataset.platforms).map(platformFrom).sort();
    expect(years).toEqual([2020, 2020, 2021, 2021, 2022, 2022, 2022, 2022, 2023, 2023]);
  });

  it('draws a station from the first year of a line that calls there', () => {
    expect(stationFrom(dataset, 'zizhong-bei')).toBe(2015);
    expect(stationFrom(dataset, 'chengdu')).toBe(1952);
  });

  it('lists in the legend only what is drawn in the year', () => {
    const ids = (year: number) =>
      layersDrawn(dataset, layersShownAtFirst, 7, year)
        .map(({ id }) => id)
        .filter((id) => id.startsWith('rail-'));
    expect(ids(2014)).toEqual(['rail-open']);
    expect(ids(2021)).toEqual(['rail-open', 'rail-construction', 'rail-planned']);
    expect(ids(2026)).toEqual(['rail-open', 'rail-construction']);
  });
});
