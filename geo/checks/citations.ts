import { type Problem, show } from '../problem.ts';
import { fileOf, type LineOf, type Records } from '../seeds.ts';
import type { RecordKind } from '../../src/data/records/index.ts';

interface FoundCitation {
  readonly path: readonly (string | number)[];
  readonly id: string;
}

/** Every citation in a record, found under keys that end in "sources", with its path. */
export function findCitations(value: unknown, path: readonly (string | number)[] = []): FoundCitation[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => findCitations(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /sources$/i.test(key) && Array.isArray(inner)
      ? inner.map((item: { id: string }, index) => ({ path: [...path, key, index, 'id'], id: item.id }))
      : findCitations(inner, [...path, key]),
  );
}

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
