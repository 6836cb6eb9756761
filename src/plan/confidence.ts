import type { Citation } from '../data/citation.ts';
import type { Dataset } from '../data/dataset.ts';

/** How many publications stand behind a statement, and of what sort: the surest first. */
export const confidences = ['several', 'authority', 'one', 'compilation'] as const;
export type Confidence = (typeof confidences)[number];

/**
 * `compilation` when only tables or texts gathered by others are cited; else `several` for two
 * or more sources, `authority` for a single official text or data set, which speaks for itself,
 * and `one` for a single report in the press. Derived from the citations, never typed.
 */
export function confidenceOf(
  citations: readonly Citation[],
  dataset: Pick<Dataset, 'sources'>,
): Confidence {
  const ids = [...new Set(citations.map((citation) => citation.id))];
  if (ids.every((id) => dataset.sources[id]?.type === 'compilation')) return 'compilation';
  if (ids.length > 1) return 'several';
  return dataset.sources[ids[0] ?? '']?.type === 'press' ? 'one' : 'authority';
}
