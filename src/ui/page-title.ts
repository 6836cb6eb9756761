import { kindNames } from '../plan/kind-names.ts';
import type { Library } from '../plan/library.ts';
import { nameOf } from '../plan/naming.ts';
import type { View } from '../view/view.ts';
import { type Word, word } from './words.ts';

const pageWords = { plan: 'thePlan', sources: 'sourcesPage' } as const satisfies Record<
  string,
  Word
>;

/** The title of a view for the window, bookmarks and search engines: what it shows, then the atlas. */
export function pageTitle(library: Library, { language, page, selection }: View): string {
  const [only, ...others] = selection;
  const name = only && others.length === 0 ? nameOf(library, only) : undefined;
  const shown = name ?? (page === 'home' ? word.subtitle : word[pageWords[page]]);
  // A platform often bears the name of the new area that it is about.
  const kind = name && only?.kind === 'platform' ? kindNames.platform.one[language] : undefined;
  return [shown[language], kind, word.title[language]].filter((part) => part).join(' · ');
}
