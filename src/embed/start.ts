import '../ui/styles/base.css';
import '../ui/styles/map.css';
import '../ui/styles/picture.css';
import '../ui/styles/embed.css';
import '../ui/desk/themes/theme-legend.css';
import { readEmbedOptions } from '../view/embed-keys.ts';
import { naturalHeight } from './natural-height.ts';
import { embedRoot } from './page.ts';
import { reportHeight } from './report-height.ts';
import { keepScheme } from './scheme.ts';
import { startWritten } from './written.ts';

/**
 * The page is its picture, words and links already. What follows tells the article how high it is,
 * puts in what only the link knows, and waits for the reader to ask for more.
 */
function begin(): void {
  const root = embedRoot();
  const page = document.documentElement;
  const options = readEmbedOptions(new URLSearchParams(window.location.search));
  const scheme = keepScheme(options.scheme);
  reportHeight(root, { onScheme: scheme.choose, heightOf: naturalHeight });
  // While serving for development no page is written beforehand.
  const written = root.querySelector('.embed') !== null && !page.classList.contains('free');
  if (written) startWritten(root, options, scheme);
  else void import('./start-free.tsx').then(({ startFree }) => startFree(root, scheme));
  page.classList.remove('still');
}
// The script may be there before all of the page is.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
