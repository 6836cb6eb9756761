import { join } from 'node:path';
import { build, defineConfig, type Plugin } from 'vite';
import { coloursInPage } from './src/pages/colours-in-page.ts';
import { dataEdition } from './src/pages/data-edition.ts';
import { drawnStyleSpec } from './src/pages/drawn-style-spec.ts';
import { serveBuild } from './src/pages/serve-build.ts';
import { serveLight } from './src/pages/serve-light.ts';

export const base = process.env.BASE_PATH ?? '/';
export const target = 'es2022';
export const jsx = { runtime: 'automatic', importSource: 'preact' } as const;
/** What the code of both builds is told: the edition of the data that it goes with. */
export const define = {
  'import.meta.env.VITE_DATA_EDITION': JSON.stringify(
    dataEdition(join(import.meta.dirname, 'public/data')),
  ),
};
const appEntry = join(import.meta.dirname, 'src/main.tsx');
const startEntry = join(import.meta.dirname, 'src/start.ts');

/**
 * While serving for development, the places of index.html (`%ATLAS_…%`) that the pages of a build
 * fill with the whole page: a title and a word to wait by.
 */
function openingWords(): Plugin {
  const words = {
    zh: { LANG: 'zh-CN', TITLE: '成渝双城图', WAIT: '正在载入图集……' },
    en: { LANG: 'en', TITLE: 'Chengyu Atlas', WAIT: 'Loading the atlas…' },
  };
  return {
    name: 'opening-words',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { originalUrl }) => {
        const { LANG, TITLE, WAIT } =
          words[/\/en(?:\/|\?|$)/.test(originalUrl ?? '') ? 'en' : 'zh'];
        return html
          .replace('%ATLAS_LANG%', LANG)
          .replace('%ATLAS_HEAD%', `<title>${TITLE}</title>`)
          .replace('%ATLAS_BODY%', `<main class="opening"><p>${WAIT}</p></main>`);
      },
    },
  };
}

/** Names the app's own chunks in the page: found only by the entry, they would come a round trip later. */
function earlyApp(): Plugin {
  return {
    name: 'early-app',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const app = chunks.find(({ moduleIds }) => moduleIds.includes(appEntry));
        if (!app) throw new Error('the build has no chunk of src/main.tsx');
        return [app.fileName, ...app.imports]
          .filter((name) => !html.includes(name))
          .map((name) => ({
            tag: 'link',
            attrs: {
              rel: 'modulepreload',
              fetchpriority: 'low',
              crossorigin: true,
              href: base + name,
            },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

/**
 * A script that stands beside the pages under a name that never changes: one classic file without
 * imports, in ASCII, because a page in GBK would read it as GBK.
 */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target,
      lib: {
        entry: join(import.meta.dirname, entry),
        formats: ['iife'],
        name,
      },
    },
  });
  const files = [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const [file] = files;
  if (files.length !== 1 || file?.type !== 'chunk')
    throw new Error(`${entry}: got ${files.length} files, expected one`);
  return file.code.replace(
    /[^\0-\x7f]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The script that articles load. */
const bundleEmbedScript = () => bundleScript('src/embed-host/element.ts', 'chengyuAtlas');

/** Puts `embed.js` beside the pages: articles keep its address for years. */
function embedScript(): Plugin {
  return {
    name: 'embed-script',
    async generateBundle() {
      const source = await bundleEmbedScript();
      this.emitFile({ type: 'asset', fileName: 'embed.js', source });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        // The pages for articles are written by the build; here one page stands for them all.
        if (/^\/(?:en\/)?embed\//.test(request.url ?? '')) request.url = '/embed.html';
        next();
      });
      middlewares.use(`${base}embed.js`, (_request, response, next) => {
        bundleEmbedScript().then((source) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(source);
        }, next);
      });
    },
  };
}

/**
 * Puts `worker.js` beside the pages, where it may answer for all of them; the version that it keeps
 * is written into it with the pages. `VITE_OFFLINE=off` puts one in its place that takes itself away.
 */
function offlineWorker(): Plugin {
  let entry = '';
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved({ env }) {
      entry = `src/offline/${env.VITE_OFFLINE === 'off' ? 'farewell' : 'worker'}.ts`;
    },
    async generateBundle() {
      const source = await bundleScript(entry, 'chengyuAtlasWorker');
      this.emitFile({ type: 'asset', fileName: 'worker.js', source });
    },
  };
}

export type ModuleInfo = (id: string) => { importedIds: string[] } | null;
const closures = new Map<string, Set<string>>();

/** Every module that must be there before one can run, itself among them; worked out once for each. */
export function modulesBefore(
  entry: string,
  getModuleInfo: ModuleInfo,
  isLeftOut: (id: string) => boolean = () => false,
): ReadonlySet<string> {
  const known = closures.get(entry);
  if (known) return known;
  const found = new Set([entry]);
  for (const id of found)
    for (const next of getModuleInfo(id)?.importedIds ?? []) if (!isLeftOut(next)) found.add(next);
  closures.set(entry, found);
  return found;
}
/** Its one entry names all of it, and most is the tools'. */
const isTurf = (id: string): boolean => id.includes('@turf');

export default defineConfig({
  base,
  plugins: [
    openingWords(),
    earlyApp(),
    embedScript(),
    coloursInPage({ chosen: true }),
    drawnStyleSpec(),
    offlineWorker(),
    serveBuild(),
    serveLight(),
  ],
  define,
  oxc: { jsx },
  // Named, because the map is imported late: found only then, it would reload the page.
  optimizeDeps: { include: ['maplibre-gl'] },
  build: {
    target,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // In one file: cut up by what tools share, it would be a tenth more to fetch.
          groups: [
            // What the entry uses does not wait for the app, nor fail with it.
            {
              debugName: 'first',
              name: (id, context) => {
                const first = modulesBefore(startEntry, (at) => context.getModuleInfo(at));
                const used = first.has(id) && id !== startEntry && !id.endsWith('.css');
                return used || /vite\/preload-helper/.test(id) ? 'first' : null;
              },
              priority: 1,
            },
            {
              debugName: 'app',
              name: (id, context) => {
                const first = modulesBefore(appEntry, (at) => context.getModuleInfo(at), isTurf);
                return first.has(id) ? 'app' : null;
              },
            },
          ],
        },
      },
    },
  },
});
