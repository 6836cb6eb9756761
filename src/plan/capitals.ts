import type { Text } from '../data/text.ts';

/** A heading's words as they stand within a sentence: without the capital. Chinese has none. */
export const uncapitalise = (words: string): string =>
  words.charAt(0).toLowerCase() + words.slice(1);

/** A name as it stands within a sentence of either language. */
export const withinSentence = ({ zh, en }: Text): Text => ({ zh, en: uncapitalise(en) });
