import type { Citation } from '../../../data/citation.ts';
import type { Dataset } from '../../../data/dataset.ts';
import type { Language, Text } from '../../../data/text.ts';
import type { Thing } from '../../../data/thing.ts';
import { computedSourceIds } from '../../computed.ts';
import type { Library } from '../../library.ts';
import { nameOf } from '../../naming.ts';

/** One line of the answer and what it rests on. */
export interface Line {
  readonly text: string;
  readonly citations: readonly Pick<Citation, 'id' | 'at'>[];
}

/** The language of an answer, and what is said in it. */
export interface Writing {
  readonly library: Library;
  readonly dataset: Dataset;
  readonly say: (text: Text) => string;
  /** The full name of a thing, or its id when there is no record. */
  readonly name: (thing: Thing) => string;
  /** A sentence with its `{slots}` filled. @throws when a slot has no filling */
  readonly fill: (sentence: Text, fillings: Readonly<Record<string, string | number>>) => string;
  /** Names one after another, clauses of one line, and a heading before what it heads. */
  readonly list: (parts: readonly string[]) => string;
  readonly clauses: (parts: readonly string[]) => string;
  readonly headed: (parts: readonly string[]) => string;
  readonly sentences: (parts: readonly string[]) => string;
}

/** What places and boundaries rest on. */
export const boundarySources = computedSourceIds.slice(0, 1).map((id) => ({ id }));

export function writingIn(language: Language, library: Library): Writing {
  const chinese = language === 'zh';
  const say = (text: Text): string => text[language];
  const joined =
    (zh: string, en: string) =>
    (parts: readonly string[]): string =>
      parts.join(chinese ? zh : en);
  return {
    library,
    dataset: library.dataset,
    say,
    name: (thing) => {
      const text = nameOf(library, thing);
      return text ? say(text) : thing.id;
    },
    fill: (sentence, fillings) =>
      say(sentence).replace(/\{(\w+)\}/g, (_, slot: string) => {
        const filling = fillings[slot];
        if (filling === undefined) throw new Error(`found no filling for {${slot}}`);
        return String(filling);
      }),
    list: joined('、', ', '),
    clauses: joined('；', '; '),
    headed: joined('：', ': '),
    sentences: joined('。', '. '),
  };
}
