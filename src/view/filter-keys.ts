import { type Filter, filterOptions } from '../plan/filter/filter.ts';
import type { LinkKey } from './link-key.ts';
import { plainText } from './plain-text.ts';

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
    inEmbed: 'keep',
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

/** Every dimension of the filter as the link writes it: a new one does not compile until it is here. */
export const filterKeys: FilterKeys = {
  kinds: choice('kinds', filterOptions.kinds),
  statuses: choice('status', filterOptions.statuses),
  aspect: {
    param: 'aspect',
    inEmbed: 'keep',
    write: (aspect) => (aspect && idShape.test(aspect) ? aspect : undefined),
    read: (text) => (idShape.test(text) ? text : undefined),
  },
  confidence: choice('sure', filterOptions.confidence),
  text: {
    param: 'q',
    inEmbed: 'keep',
    write: (text) => encodeURIComponent(plainText(text ?? '', mostTextCharacters)) || undefined,
    read: (text) => plainText(text, mostTextCharacters) || undefined,
  },
};
