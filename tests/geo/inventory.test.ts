import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RecordKind, recordKinds } from '../../src/data/records/index.ts';
import { root } from './broken-seeds.ts';

/**
 * How many records of each kind there are, and what counts them: the inventory of the five
 * documents, the fact files, or the package of boundaries. A number changes only with its reason.
 */
const counted: Readonly<Record<Exclude<RecordKind, 'sources'>, readonly [number, string]>> = {
  circle: [1, 'the Economic Circle'],
  places: [49, '27 of Chongqing and two in part, 15 cities, five excluded counties'],
  outside: [15, 'nine counties of Chongqing and six prefectures of Sichuan that are not named'],
  counties: [181, '221 shapes, less 29 + 9 units of Chongqing and five excluded, and 3 zones more'],
  metros: [2, 'Chongqing and Chengdu'],
  platforms: [10, 'the ten platforms of the fact file'],
  corridors: [16, 'the lines that have an alignment'],
  stations: [232, '265 entries of the station list, less 33 that repeat a station on another line'],
  nodes: [70, '81 located things, less nine platforms and two computing sites without a source'],
  rivers: [11, 'the rivers of the fact file'],
  positioning: [9, 'section 14: nine rows'],
  aspects: [10, 'section 15: ten aspects'],
  axes: [16, 'sections 2, 4 and 5: city form, eight rows, four centres, two pairs, the wings'],
  targets: [24, 'section 12: 15 for 2025 and nine for 2035'],
  figures: [50, 'sections 1 and 13, one record a number, and one found since'],
  'task-areas': [9, 'section 15: nine areas'],
  'tasks-2019': [36, 'section 15: 36 tasks'],
  governance: [7, 'section 16, the rows that are no events, and two of section 13'],
  ecology: [8, 'section 9: eight rows'],
  services: [10, 'section 11: ten rows'],
  events: [49, 'section 16 and the dated steps of lines and platforms'],
  glossary: [60, 'our own list'],
};

const idsOf = (kind: RecordKind) => readdirSync(join(root, 'seeds', kind));

describe('the records against the inventory', () => {
  it('count every kind but sources', () => {
    expect([...Object.keys(counted), 'sources'].sort()).toEqual(Object.keys(recordKinds).sort());
  });

  it.each(Object.entries(counted))('%s are as many as were counted', (kind, [count]) => {
    expect(idsOf(kind as RecordKind)).toHaveLength(count); // keys of the table above
  });
});
