import type { Dataset } from '../data/dataset.ts';

/**
 * Works something out once for each dataset. A dataset is frozen, so what follows from it alone
 * never changes; the map asks for some of it at every move.
 */
export function perDataset<T, D extends object = Dataset>(
  workOut: (dataset: D) => T,
): (dataset: D) => T {
  const known = new WeakMap<D, { readonly value: T }>();
  return (dataset) => {
    const found = known.get(dataset) ?? { value: workOut(dataset) };
    known.set(dataset, found);
    return found.value;
  };
}
