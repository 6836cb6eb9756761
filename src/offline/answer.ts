import type { homePages } from './version.ts';

/** What the worker needs to know of a request. */
export interface Asked {
  readonly method: string;
  /** The address below the base, with its query. */
  readonly path: string;
  /** Whether a window goes there. */
  readonly opens: boolean;
  /** Whether only a part of the file is asked for. */
  readonly partly: boolean;
}

/**
 * What the worker does with a request. `kept`: gives what it kept, and asks the network only when it
 * has nothing. `page`: asks the network, and gives the kept `page` when that does not answer. `pass`:
 * stays out of it.
 */
export type Answer =
  | { readonly by: 'kept' }
  | { readonly by: 'page'; readonly page: (typeof homePages)[number] }
  | { readonly by: 'pass' };

const pass: Answer = { by: 'pass' };

/** Addresses with a mark of their content in them, of which whoever keeps one has the right one; and the icon. */
const isLasting = (path: string): boolean =>
  path.startsWith('assets/') || /^data\/[^?]+\?v=/.test(path) || path === 'icon.svg';

/** Pages end in a slash, in a word without a dot, or in `index.html`; pages for articles are not the atlas's. */
function isPage(path: string): boolean {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return (
    (!last.includes('.') || last === 'index.html') &&
    !/^(?:en\/)?embed(?:\/|$)|^(?:assets|data|health)\//.test(path)
  );
}

/** What the worker does with a request below its base. */
export function answerFor({ method, path, opens, partly }: Asked): Answer {
  if (method !== 'GET' || partly) return pass;
  if (!opens) return isLasting(path) ? { by: 'kept' } : pass;
  const [place = ''] = path.split('?');
  if (!isPage(place)) return pass;
  return { by: 'page', page: /^en(?:\/|$)/.test(place) ? 'en/' : '' };
}
