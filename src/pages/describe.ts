import type { Language, Text } from '../data/text.ts';
import type { Thing } from '../data/thing.ts';
import { type Library, recordOf } from '../plan/library.ts';
import type { View } from '../view/view.ts';

/** Search engines show about this much of a description. */
const longest = { zh: 90, en: 165 } as const;

/** The first sentences of a text that fit, whole where one fits at all. */
function firstSentences(text: string, language: Language): string {
  const most = longest[language];
  if (text.length <= most) return text;
  const ends = language === 'zh' ? /[。！？]/g : /[.!?](?=\s)/g;
  const fitting = [...text.matchAll(ends)]
    .map((match) => match.index + 1)
    .filter((at) => at <= most);
  const end = fitting.at(-1);
  return end === undefined ? `${text.slice(0, most - 1).trimEnd()}…` : text.slice(0, end);
}

/** The statement that tells best what a record is: what it is about, else why it is there. */
function leadOf(library: Library, thing: Thing): Text | undefined {
  const record = recordOf(library, thing);
  if (!record) return undefined;
  if ('basis' in record && record.basis) return record.basis;
  if ('about' in record && record.about) return [record.about].flat()[0];
  if ('plan' in record && record.plan?.[0]) return record.plan[0];
  if ('approval' in record) return record.approval;
  if ('document' in record) return record.document;
  return undefined;
}

/** What a page is about, in a sentence or two, for search engines and shared links. */
export function describeView(library: Library, { language, selection }: View): string {
  const [only] = selection;
  const lead = (only && leadOf(library, only)) ?? library.dataset.circle.about[0];
  return lead ? firstSentences(lead[language], language) : '';
}
