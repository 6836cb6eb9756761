import { describe, expect, it } from 'vitest';
import { nodeKinds } from '../../src/data/records/node.ts';
import { nodeKindEntries } from '../../src/plan/node-kinds.ts';
import { nodesOfPlace } from '../../src/plan/relations.ts';
import { publishedDataset } from '../published.ts';

const dataset = publishedDataset();

describe('the kinds of project', () => {
  it('are each in the catalogue once, with a mark of their own in both languages', () => {
    expect(nodeKindEntries.map((entry) => entry.kind).sort()).toEqual([...nodeKinds].sort());
    for (const language of ['zh', 'en'] as const) {
      const marks = nodeKindEntries.map((entry) => entry.form.mark[language]);
      expect(new Set(marks).size).toBe(marks.length);
      for (const mark of marks) expect([...mark]).toHaveLength(1);
    }
  });

  it('hold the counts of the checked facts, without the nine platforms and two unsourced sites', () => {
    const count = (kind: string) =>
      Object.values(dataset.nodes).filter((node) => node.kind === kind).length;
    expect(Object.fromEntries(nodeKinds.map((kind) => [kind, count(kind)]))).toEqual({
      'new-area': 8,
      'demonstration-zone': 1,
      'free-trade-zone': 6,
      'science-city': 3,
      laboratory: 5,
      'computing-hub': 3,
      airport: 14,
      'river-port': 8,
      'rail-freight-hub': 3,
      'station-hub': 8,
      'water-work': 4,
      'culture-site': 4,
      'exhibition-centre': 2,
      'government-service': 1,
    });
  });

  it('are listed at the places they stand in and those they reach into', () => {
    expect(nodesOfPlace(dataset, '500114')).toEqual(['airport-qianjiang']);
    // Liangjiang New Area has its seat in Yubei and reaches into Jiangbei and Beibei.
    for (const unit of ['500112', '500105', '500109']) {
      expect(nodesOfPlace(dataset, unit)).toContain('liangjiang-new-area');
    }
  });
});
