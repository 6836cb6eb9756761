import { effect } from '@preact/signals';
import { languageTags } from '../data/text.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import { parseLink, writeLink } from '../view/link.ts';
import type { View } from '../view/view.ts';

/** The view of the page's address. */
export const readAddress = (base: string): View => parseLink(window.location, base);

/**
 * Keeps the address and the state in step, both ways, for the life of the page: a step that
 * pushes makes an entry for the Back button, one that replaces rewrites the present entry, and
 * Back and Forward visit the view of their entry.
 *
 * @param title reads the state and gives the title of what it shows
 */
export function bindAddress(state: AtlasState, base: string, title: () => string): void {
  effect(() => {
    const { view, history } = state.step.value;
    const link = writeLink(view, base);
    const here = `${window.location.pathname}${window.location.search}`;
    if (history === 'push' && link !== here) window.history.pushState(null, '', link);
    else if (history === 'replace' && link !== here) window.history.replaceState(null, '', link);
  });
  effect(() => {
    const language = state.language.value;
    document.documentElement.lang = languageTags[language];
    document.title = title();
  });
  window.addEventListener('popstate', () => {
    const visited = readAddress(base);
    // A change of the fragment alone, as by the skip link, is not a visit.
    if (writeLink(visited, base) !== writeLink(state.view.peek(), base)) state.visit(visited);
  });
}
