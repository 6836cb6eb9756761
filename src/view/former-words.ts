import type { GroupId, LayerId } from '../plan/catalogue.ts';
import type { PageName, ToolName } from './view.ts';

type Renamed<T extends string> = Readonly<Record<string, T>>;

/** What links said before, to what they say now. */
export interface FormerWords {
  /** Keys of the query. */
  readonly keys: Renamed<string>;
  /** Words in what the keys hold: layers, groups of layers, quantities, tools, pages. */
  readonly words: {
    readonly layers?: Renamed<LayerId>;
    readonly faded?: Renamed<GroupId>;
    readonly theme?: Renamed<string>;
    readonly tool?: Renamed<ToolName>;
    readonly page?: Renamed<PageName>;
  };
}

/**
 * Every word of a link that was renamed. A word that was once published keeps its meaning, so what
 * stands here is never taken out. Ids of records are in seeds/aliases.yaml. So far none was renamed.
 */
export const formerWords: FormerWords = { keys: {}, words: {} };

/** The text of a key of the query; null when the link does not have it. */
export interface Query {
  readonly get: (param: string) => string | null;
}

const now = (word: string, renamed: Renamed<string>): string =>
  (Object.hasOwn(renamed, word) ? renamed[word] : undefined) ?? word;

/** What a key holds, in the words of now. */
export function presentText(param: string, text: string, { words }: FormerWords): string {
  const renamed = Object.entries(words).find(([key]) => key === param)?.[1];
  return renamed ? text.replace(/[a-z0-9]+(?:-[a-z0-9]+)*/gi, (word) => now(word, renamed)) : text;
}

/** A query in the keys and words of now. A key of now goes before the one it had. */
export function presentQuery(search: string, former: FormerWords): Query {
  const params = new URLSearchParams(search);
  return {
    get: (param) => {
      const names = Object.keys(former.keys).filter((before) => former.keys[before] === param);
      const text = [param, ...names]
        .map((name) => params.get(name))
        .find((found) => found !== null);
      return text === undefined || text === null ? null : presentText(param, text, former);
    },
  };
}
