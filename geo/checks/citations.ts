import { findCitations } from '../../src/data/citation.ts';
import type { RecordKind } from '../../src/data/records/index.ts';
import { type Problem, show } from '../problem.ts';
import { allRead, fileOf, isThere, type Seeds } from '../seeds.ts';

/** Every citation names a source record, and every source record is cited somewhere. */
export function checkCitations(seeds: Seeds): Problem[] {
  const { records, lineOf } = seeds;
  const kinds = Object.keys(records) as RecordKind[]; // records has exactly the kinds as keys
  const problems: Problem[] = [];
  const cited = new Set<string>();
  for (const kind of kinds) {
    for (const [id, record] of records[kind]) {
      const file = fileOf(kind, id);
      for (const citation of findCitations(record)) {
        cited.add(citation.id);
        if (isThere(seeds, 'sources', citation.id)) continue;
        const line = lineOf(file, citation.path);
        problems.push({
          file,
          ...(line === undefined ? {} : { line }),
          path: citation.path.join('.'),
          rule: 'citation-resolves',
          got: show(citation.id),
          expected: 'expected the id of a file in seeds/sources',
        });
      }
    }
  }
  if (!allRead(seeds, ...kinds)) return problems; // a file that cannot be used may cite it
  for (const id of records.sources.keys()) {
    if (cited.has(id)) continue;
    problems.push({
      file: fileOf('sources', id),
      path: '',
      rule: 'source-is-cited',
      got: 'no citation of it',
      expected: 'expected at least one record to cite it',
    });
  }
  return problems;
}
