import type { Language, Text } from '../../../data/text.ts';

/** A text with its `{slots}` filled. */
export const fill = (
  text: Text,
  slots: Readonly<Record<string, string>>,
  language: Language,
): string => text[language].replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
