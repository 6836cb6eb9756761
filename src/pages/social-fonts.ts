import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);
const folder = '@fontsource/noto-sans-sc';

/**
 * Noto Sans SC (OFL 1.1), so that the picture is the same on every machine. Of files under one name
 * only one is asked for a Chinese character, so those with characters that are rare outside the
 * names of stations (哙, 碥) have names of their own.
 */
const files: Readonly<Record<string, readonly string[]>> = {
  'Atlas Sans': ['chinese-simplified', 'latin', 'latin-ext'],
  'Atlas Sans 50': ['50'],
  'Atlas Sans 80': ['80'],
};

let known: ((code: number) => boolean) | undefined;

/** Makes the fonts known to the canvas; once is enough. */
export function readyFonts(): void {
  if (known) return;
  for (const [family, subsets] of Object.entries(files))
    for (const subset of subsets)
      for (const weight of [400, 700]) {
        const path = `${folder}/files/noto-sans-sc-${subset}-${weight}-normal.woff2`;
        GlobalFonts.register(readFileSync(require.resolve(path)), family);
      }
  const written = readFileSync(require.resolve(`${folder}/unicode.json`), 'utf8');
  const ranges = [...written.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
  );
  known = (code) => ranges.some(([from, to]) => code >= from && code <= to);
}

/** Whether the fonts have every character of a text: two stations' names have one that no file holds. */
export const canWrite = (text: string): boolean =>
  [...text].every((character) => known?.(character.codePointAt(0) ?? 0) === true);

/** A font as the canvas wants it. */
export const fontOf = (weight: number, size: number): string =>
  `${weight} ${size}px ${Object.keys(files)
    .map((family) => `"${family}"`)
    .join(', ')}`;
