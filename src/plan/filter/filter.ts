import { type Status, statuses } from '../../data/status.ts';
import { type PlacedKind, placedKinds } from '../../data/thing.ts';
import { type Confidence, confidences } from '../confidence.ts';

/** A status, or `none` for what has none: areas, rivers, stations, projects not dated that far back. */
export type StatusChoice = Status | 'none';

/** The options of each dimension that is a choice, in the order they are listed and written. */
export const filterOptions = {
  kinds: placedKinds,
  statuses: [...statuses, 'none'],
  confidence: confidences,
} as const satisfies Record<string, readonly string[]>;

/**
 * What a reader wants to see of what is drawn. A dimension that is absent lets everything through;
 * those that are there must all agree.
 */
export interface Filter {
  readonly kinds?: ReadonlySet<PlacedKind> | undefined;
  readonly statuses?: ReadonlySet<StatusChoice> | undefined;
  /** Id of an aspect of the plan: what its record names. */
  readonly aspect?: string | undefined;
  /** How sure the least sure statement on a thing is. */
  readonly confidence?: ReadonlySet<Confidence> | undefined;
  /** Part of a name, in either language. */
  readonly text?: string | undefined;
}

/** Lets everything through. */
export const noFilter: Filter = {};

/** A choice that leaves something out: all and none of the options both mean no choice. */
function settled<T>(
  chosen: ReadonlySet<T> | undefined,
  options: readonly T[],
): ReadonlySet<T> | undefined {
  const known = options.filter((option) => chosen?.has(option));
  return known.length > 0 && known.length < options.length ? new Set(known) : undefined;
}

/** The same filter with only the dimensions that leave something out, options in listed order. */
export function settleFilter({
  kinds,
  statuses: chosen,
  aspect,
  confidence,
  text,
}: Filter): Filter {
  const parts = {
    kinds: settled(kinds, filterOptions.kinds),
    statuses: settled(chosen, filterOptions.statuses),
    aspect: aspect || undefined,
    confidence: settled(confidence, filterOptions.confidence),
    text: text?.trim() || undefined,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

/** True when a filter leaves nothing out by its form. */
export const isNoFilter = (filter: Filter): boolean =>
  Object.keys(settleFilter(filter)).length === 0;
