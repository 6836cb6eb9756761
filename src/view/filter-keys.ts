import { type Filter, filterOptions } from '../plan/filter/filter.ts';
import type { LinkKey } from './link-key.ts';

type FilterKeys = { readonly [K in keyof Filter]-?: LinkKey<Filter[K]> };

/** Longer than any name; the rest of a longer one in a link is not ours. */
export const mostTextCharacters = 80;

const idShape = /^[a-z0-9-]{1,64}$/;

/** Some of the options, in listed order; all and none of them both mean no choice. */
function choice<T extends string>(
  param: string,
  options: readonly T[],
): LinkKey<ReadonlySet<T> | undefined> {
  return {
    param,
    write: (chosen) => {
      const known = options.filter((option) => chosen?.has(option));
      return known.length < options.length ? known.join(',') || undefined : undefined;
    },
    read: (text) => {
      const parts = text.split(',');
      const known = options.filter((option) => parts.includes(option));
      return known.length > 0 && known.length < options.length ? new Set(known) : undefined;
    },
  };
}

/** Half of a pair that stands alone is no character, and cannot be percent-encoded. */
const sound = (text: string): string =>
  [...text.replace(/[\p{Cs}\p{Cc}]/gu, '')].slice(0, mostTextCharacters).join('').trim();

/** Every dimension of the filter as the link writes it: a new one does not compile until it is here. */
export const filterKeys: FilterKeys = {
  kinds: choice('kinds', filterOptions.kinds),
  statuses: choice('status', filterOptions.statuses),
  aspect: {
    param: 'aspect',
    write: (aspect) => (aspect && idShape.test(aspect) ? aspect : undefined),
    read: (text) => (idShape.test(text) ? text : undefined),
  },
  confidence: choice('sure', filterOptions.confidence),
  text: {
    param: 'q',
    write: (text) => encodeURIComponent(sound(text ?? '')) || undefined,
    read: (text) => sound(text) || undefined,
  },
};
