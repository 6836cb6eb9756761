import { join } from 'node:path';
import { defineConfig } from 'vite';
import { coloursInPage } from './src/pages/colours-in-page.ts';
import { base, define, jsx, type ModuleInfo, modulesBefore, target } from './vite.config.ts';

const start = join(import.meta.dirname, 'src/embed/start.ts');
const free = join(import.meta.dirname, 'src/embed/start-free.tsx');
const surveys = ['survey/draw-survey.ts', 'within/rough-ring.ts'].map((file) =>
  join(import.meta.dirname, 'src/plan', file),
);

/** What the bundler itself puts in. */
const isBundlers = (id: string): boolean => /preload-helper|^\0rolldown/.test(id);

/**
 * The chunk of a module that several chunks need: a reader who scrolls past fetches the first, a
 * free view both, in as few files as can be.
 */
function chunkOf(id: string, getModuleInfo: ModuleInfo): string | null {
  const isBefore = (entry: string) => modulesBefore(entry, getModuleInfo).has(id);
  // Styles stay with the entry, in whose page they stand.
  if (id.endsWith('.css')) return null;
  if (isBundlers(id) || isBefore(start)) return 'start';
  if (isBefore(free)) return 'free';
  // What is drawn of points, distances and paths, with the geodesics and contours that only that needs.
  return surveys.some(isBefore) ? 'survey' : null;
}

/**
 * The pages for articles, built beside the atlas: with chunks of their own, so that the reader of
 * an article fetches nothing that only the atlas needs.
 */
export default defineConfig({
  base,
  define,
  publicDir: false,
  plugins: [coloursInPage({ chosen: false })],
  oxc: { jsx },
  build: {
    target,
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: 'embed.html',
      output: {
        codeSplitting: {
          groups: ['start', 'free', 'survey'].map((chunk, place) => ({
            name: (id, context) =>
              chunkOf(id, (at) => context.getModuleInfo(at)) === chunk ? chunk : null,
            // What is needed first is gathered first, and not drawn into what comes later.
            priority: 3 - place,
          })),
        },
      },
    },
  },
});
