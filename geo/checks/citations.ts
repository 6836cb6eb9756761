import type { RecordKind } from '../../src/data/records/index.ts';
import { findCitations } from '../../src/data/citation.ts';
import { type Problem, show } from '../problem.ts';
import { fileOf, type LineOf, type Records } from '../seeds.ts';

/** Every citation names a source record, and every source record is cited somewhere. */
export function checkCitations(records: Records, lineOf: LineOf): Problem[] {
  const problems: Problem[] = [];
  const cited = new Set<string>();
  for (const kind of Object.keys(records) as RecordKind[]) {
    for (const [id, record] of records[kind]) {
      const file = fileOf(kind, id);
      for (const citation of findCitations(record)) {
        cited.add(citation.id);
        if (records.sources.has(citation.id)) continue;
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
