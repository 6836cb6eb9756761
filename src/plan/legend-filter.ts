import type { Status } from '../data/status.ts';
import type { PlacedKind } from '../data/thing.ts';
import type { ListedLayer } from './catalogue.ts';
import type { Filter } from './filter/filter.ts';

const kinds: Readonly<Partial<Record<ListedLayer['group'], PlacedKind>>> = {
  scope: 'place',
  metros: 'metro',
  platforms: 'platform',
  projects: 'node',
};

/**
 * The filter that leaves what a layer draws: the kind of its things and, of railways, their status.
 * Layers of one kind share a filter, for a filter knows no narrower choice; the ground has none.
 */
export function filterOfLayer({
  id,
  group,
}: Pick<ListedLayer, 'id' | 'group'>): Filter | undefined {
  const status = id.match(/^rail-(\w+)/)?.[1];
  const kind =
    id === 'counties'
      ? 'county'
      : id === 'rivers'
        ? 'river'
        : status
          ? 'corridor'
          : group === 'rail'
            ? 'station'
            : kinds[group];
  if (!kind) return undefined;
  return {
    kinds: new Set([kind]),
    // The pattern holds the statuses of lines only.
    ...(status ? { statuses: new Set([status as Status]) } : {}),
  };
}

const same = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  [...(a ?? [])].join() === [...(b ?? [])].join();

/** True when a filter is that of a legend entry and nothing more. */
export const isFilterOf = (filter: Filter, entry: Filter): boolean =>
  same(filter.kinds, entry.kinds) &&
  same(filter.statuses, entry.statuses) &&
  !filter.aspect &&
  !filter.confidence &&
  !filter.text;
