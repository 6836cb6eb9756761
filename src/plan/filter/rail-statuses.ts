import { type Status, statuses } from '../../data/status.ts';
import type { LayerId } from '../catalogue.ts';
import { type Filter, settleFilter } from './filter.ts';

/** The layer that draws stretches of a status. */
const railLayers = {
  open: 'rail-open',
  construction: 'rail-construction',
  planned: 'rail-planned',
} as const satisfies Record<Status, LayerId>;

/**
 * Statuses of the stretches of lines that are seen: their layer is on and the filter names them.
 * The map, the lengths in the list and the geometry of exports all go by it.
 */
export function railStatusesSeen({
  layers,
  filter,
}: {
  readonly layers: ReadonlySet<LayerId>;
  readonly filter: Filter;
}): Set<Status> {
  const { statuses: chosen } = settleFilter(filter);
  return new Set(
    statuses.filter((status) => layers.has(railLayers[status]) && (chosen?.has(status) ?? true)),
  );
}
