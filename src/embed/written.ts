import type { EmbedOptions } from '../view/embed.ts';
import { tryExploring } from './not-explored.ts';
import type { EmbedScheme } from './scheme.ts';

/** Fetches the app into the embed. A failure leaves the page as it is, with a word of it, and the button to try again. */
function explore(root: HTMLElement, scheme: EmbedScheme, pressed: string | undefined): void {
  if (root.classList.contains('opening')) return;
  root.classList.add('opening');
  void tryExploring(root, async () => {
    const { openWritten } = await import('./open-view.ts');
    await openWritten(root, scheme, pressed);
  }).finally(() => root.classList.remove('opening'));
}

/**
 * Brings a page to life that was written for its very view: the newsroom's title and credit, and
 * the live map at a tap on its button or its picture. Built without the app and its key table, for
 * the reader who scrolls past.
 */
export function startWritten(root: HTMLElement, options: EmbedOptions, scheme: EmbedScheme): void {
  const heading = root.querySelector('h1');
  const about = root.querySelector('.embed-about');
  const credit = root.querySelector('.embed-credit');
  const legend = root.querySelector('details');
  const button = root.querySelector<HTMLButtonElement>('button.explore');
  if (options.title !== undefined && heading && about) {
    about.textContent = heading.textContent;
    heading.textContent = options.title;
  }
  if (options.credit !== undefined && credit) credit.textContent = options.credit;
  if (legend) legend.open = options.legend === 'open';
  if (options.interactive === 'never') {
    button?.remove();
    return;
  }
  button?.addEventListener('click', () => explore(root, scheme, undefined));
  // A thing of the picture is a link to its page; with scripts it is the way into the map.
  root.querySelector('.picture')?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    explore(root, scheme, link.getAttribute('href') ?? undefined);
  });
  if (options.interactive === 'always') explore(root, scheme, undefined);
}
