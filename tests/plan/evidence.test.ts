import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/data/citation.ts';
import { parseGlossary } from '../../src/data/glossary.ts';
import { parsePlan } from '../../src/data/plan.ts';
import { countBySource, factsOn, listFacts } from '../../src/plan/evidence.ts';
import { recordOf } from '../../src/plan/library.ts';
import { publishedDataset, publishedText } from '../published.ts';

const dataset = publishedDataset();
const plan = parsePlan(JSON.parse(publishedText('plan.json')));
const glossary = parseGlossary(JSON.parse(publishedText('glossary.json')));
const library = { dataset, plan, glossary };
const facts = listFacts(library);

describe('what rests on what', () => {
  it('leaves no citation out: facts hold as many as the files do', () => {
    const { topology: _shapes, sources: _sources, counties: _counties, ...records } = dataset;
    const formerCounties = Object.entries(dataset.counties)
      .filter(([id]) => !dataset.places[id])
      .map(([, county]) => county);
    const written = [records, formerCounties, plan, glossary].flatMap((part) =>
      findCitations(part),
    );
    expect(facts.flatMap(({ citations }) => citations)).toHaveLength(written.length);
  });

  it('cites every source that is published at least once', () => {
    const counts = countBySource(facts);
    const uncited = Object.keys(dataset.sources).filter((id) => !counts.has(id));
    // The census stands behind computed figures, which are no records.
    expect(uncited.filter((id) => !/census|boundaries/.test(id))).toEqual([]);
  });

  it('is said of things that exist', () => {
    for (const { of } of facts) if (of) expect(recordOf(library, of), of.id).toBeDefined();
  });

  it('finds the opening of the high-speed line on the report of that day', () => {
    const resting = factsOn(facts, 'chengyu-open-2015').filter(
      ({ of, said }) => of?.id === 'chengyu-hsr' && said.type === 'step',
    );
    expect(resting.map(({ said }) => said.type === 'step' && said.step.date)).toContain(
      '2015-12-26',
    );
  });

  it('marks more than fifty places where sources disagree, all of them notes with words', () => {
    const disagreeing = facts.filter(({ contradiction }) => contradiction);
    expect(disagreeing.length).toBeGreaterThan(50);
    for (const { said } of disagreeing) expect(said.type).toBe('statement');
  });
});
