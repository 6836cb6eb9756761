import { join } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { coloursInPage } from './src/pages/colours-in-page.ts';
import { drawnStyleSpec } from './src/pages/drawn-style-spec.ts';
import { base, define, jsx, type ModuleInfo, modulesBefore, target } from './vite.config.ts';

const template = 'embed.html';
const inSource = (path: string): string => join(import.meta.dirname, 'src', path);

/** What the bundler itself puts in. */
const isBundlers = (id: string): boolean => /preload-helper|^\0rolldown/.test(id);

/** Builds the template with an entry of its own, as a page of its own. */
function pageOf(entry: string, page: string): Plugin {
  return {
    name: 'page-of-entry',
    enforce: 'post',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('/src/embed/start.ts', `/src/${entry}`),
    },
    generateBundle(_options, bundle) {
      const built = bundle[template];
      if (built?.type !== 'asset') throw new Error(`the build has no page ${template}`);
      if (page === template) return;
      this.emitFile({ type: 'asset', fileName: page, source: built.source });
      delete bundle[template];
    },
  };
}

/** A chunk of an embed: its name, and the modules whose code it holds with all that they need. */
type Chunk = readonly [name: string, modules: readonly string[]];

/**
 * A build of the page for articles, beside the atlas: with chunks of its own, so that the reader of
 * an article fetches nothing that only the atlas needs, in as few files as can be.
 *
 * @param entry below src
 * @param page the name of the built template
 * @param chunks what is needed first comes first, and is not drawn into what comes later
 */
export function embedBuild(entry: string, page: string, chunks: readonly Chunk[]): UserConfig {
  const chunkOf = (id: string, getModuleInfo: ModuleInfo): string | undefined => {
    // Styles stay with the entry, in whose page they stand.
    if (id.endsWith('.css')) return undefined;
    if (isBundlers(id)) return chunks[0]?.[0];
    return chunks.find(([, modules]) =>
      modules.some((module) => modulesBefore(inSource(module), getModuleInfo).has(id)),
    )?.[0];
  };
  return {
    base,
    define,
    publicDir: false,
    plugins: [pageOf(entry, page), coloursInPage({ chosen: false }), drawnStyleSpec()],
    oxc: { jsx },
    build: {
      target,
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        input: template,
        output: {
          codeSplitting: {
            groups: chunks.map(([chunk], place) => ({
              debugName: chunk,
              name: (id: string, context: { getModuleInfo: ModuleInfo }) =>
                chunkOf(id, (at) => context.getModuleInfo(at)) === chunk ? chunk : null,
              priority: chunks.length - place,
            })),
          },
        },
      },
    },
  };
}

/** What is drawn of points, distances and paths, with the geodesics and contours that only that needs. */
export const surveyChunk: Chunk = [
  'survey',
  ['plan/survey/draw-survey.ts', 'plan/within/rough-ring.ts'],
];

/** Pages that were written for their view; another view, asked for by keys, takes a second file. */
export default defineConfig(
  embedBuild('embed/start.ts', template, [
    ['start', ['embed/start.ts']],
    ['free', ['embed/start-free.tsx']],
    surveyChunk,
  ]),
);
