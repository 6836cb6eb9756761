import type { Citation } from '../data/citation.ts';
import type { Dataset } from '../data/dataset.ts';

/** How many publications stand behind a statement, and of what sort. */
export type Confidence = 'several' | 'one' | 'compilation';

/**
 * `several` for two or more sources, `one` for a single publication, `compilation` when only
 * tables or texts gathered by others are cited. Derived from the citations, never typed.
 */
export function confidenceOf(citations: readonly Citation[], dataset: Pick<Dataset, 'sources'>): Confidence {
  const ids = [...new Set(citations.map((citation) => citation.id))];
  if (ids.every((id) => dataset.sources[id]?.type === 'compilation')) return 'compilation';
  return ids.length === 1 ? 'one' : 'several';
}
