import type { HtmlTagDescriptor, Plugin } from 'vite';
import { palettes, type Scheme } from '../plan/palette.ts';
import { schemeKey } from '../plan/scheme-choice.ts';
import { schemeStyle } from '../plan/scheme-style.ts';

/**
 * Runs before the first paint, so that no page is seen in other colours than the reader chose:
 * what `src/browser/chosen-scheme.ts` kept goes on the page and decides the colour of the browser's bar.
 */
export const schemeScript = `try{var s=localStorage.getItem("${schemeKey}");if(/^(dark|light)$/.test(s)){document.documentElement.dataset.scheme=s;document.querySelectorAll("meta[data-scheme]").forEach(function(m){m.media=m.dataset.scheme==s?"all":"not all"})}}catch(e){}`;

/** The colour of the browser's own bar above a page, in one scheme. */
const barColour = (scheme: Scheme): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: {
    name: 'theme-color',
    content: palettes[scheme].paper,
    media: `(prefers-color-scheme: ${scheme})`,
    'data-scheme': scheme,
  },
  injectTo: 'head',
});

/**
 * Puts the table of colours into a page, served or built, and with `chosen` what a reader of the
 * atlas chose. An embed is the newsroom's: its own script takes the scheme of the link.
 */
export function coloursInPage({ chosen }: { readonly chosen: boolean }): Plugin {
  return {
    name: 'colours-in-page',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { path }) => [
        { tag: 'style', children: schemeStyle, injectTo: 'head' },
        ...(chosen && path !== '/embed.html'
          ? [
              barColour('light'),
              barColour('dark'),
              { tag: 'script', children: schemeScript, injectTo: 'head' as const },
            ]
          : []),
      ],
    },
  };
}
