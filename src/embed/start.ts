import { beginEmbed } from './begin.ts';
import { startWritten } from './written.ts';

/**
 * The entry of pages that were written for their view: picture, words and links are there already,
 * and nothing more is fetched until the reader asks. A link with keys of its own asks for another view.
 */
beginEmbed((root, options, scheme) => {
  // While serving for development no page is written beforehand.
  const isWritten = root.querySelector('.embed') !== null;
  if (isWritten && !document.documentElement.classList.contains('free'))
    startWritten(root, options, scheme);
  else void import('./start-free.tsx').then(({ startFree }) => startFree(root, scheme));
});
