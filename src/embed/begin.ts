import '../ui/styles/base.css';
import '../ui/styles/map.css';
import '../ui/styles/picture.css';
import '../ui/styles/embed.css';
import '../ui/desk/themes/theme-legend.css';
import type { EmbedOptions } from '../view/embed.ts';
import { readEmbedOptions } from '../view/embed-keys.ts';
import { naturalHeight } from './natural-height.ts';
import { embedRoot } from './page.ts';
import { reportHeight } from './report-height.ts';
import { type EmbedScheme, keepScheme } from './scheme.ts';

/** What is done with a page for articles once it is there. */
type Show = (root: HTMLElement, options: EmbedOptions, scheme: EmbedScheme) => void;

/** Tells the article how high the page is and follows the colours that it asks for, then shows the view. */
export function beginEmbed(show: Show): void {
  const begin = () => {
    const root = embedRoot();
    const options = readEmbedOptions(new URLSearchParams(window.location.search));
    const scheme = keepScheme(options.scheme);
    reportHeight(root, { onScheme: scheme.choose, heightOf: naturalHeight });
    show(root, options, scheme);
    document.documentElement.classList.remove('still');
  };
  // The script may be there before all of the page is.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}
