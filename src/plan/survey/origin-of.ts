import type { Position } from '../../data/position.ts';
import type { Thing } from '../../data/thing.ts';
import type { Origin } from '../within/origin.ts';
import type { Within, WithinRequest } from '../within/within.ts';

/** What a ring can be drawn around: a thing of the map, or a point of the reader's own. */
export interface AroundWhat {
  readonly origin: Thing | Position;
  readonly km: number;
}

const isPosition = (origin: Thing | Position): origin is Position => Array.isArray(origin);

/** The origin that a link names; nothing for a thing of a kind that no distance is taken around. */
export function originOf(origin: Thing | Position): Origin | undefined {
  if (isPosition(origin)) return { kind: 'point', at: origin };
  const { kind, id } = origin;
  return kind === 'station' || kind === 'node' || kind === 'corridor' ? { kind, id } : undefined;
}

/** The question that a link asks; nothing when it names no origin of a distance. */
export function requestOf(around: AroundWhat, year: number): WithinRequest | undefined {
  const origin = originOf(around.origin);
  return origin && { origin, km: around.km, year };
}

const originKey = (origin: Origin): string =>
  origin.kind === 'point' ? origin.at.join(',') : `${origin.kind}:${origin.id}`;

export const sameOrigin = (a: Origin, b: Origin): boolean => originKey(a) === originKey(b);

/** True when something was found for this very question, and not for an earlier one. */
export const answers = ({ request }: Within, asked: WithinRequest): boolean =>
  request.km === asked.km &&
  request.year === asked.year &&
  sameOrigin(request.origin, asked.origin);
