import type { Language } from '../../../data/text.ts';

/** How many of how many things are left. */
export const countedOf = (left: number, all: number, language: Language): string =>
  language === 'zh'
    ? left === all
      ? `共${all}项`
      : `${left}项，共${all}项`
    : left === all
      ? `${all} ${all === 1 ? 'thing' : 'things'}`
      : `${left} of ${all} things`;
