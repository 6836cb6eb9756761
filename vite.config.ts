import { join } from 'node:path';
import { build, defineConfig, type Plugin } from 'vite';

const base = process.env.BASE_PATH ?? '/';
const appEntry = join(import.meta.dirname, 'src/main.tsx');

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
 * The script that articles load, made of `src/embed-host`: one classic file without imports, in
 * ASCII, because a page in GBK would read it as GBK.
 */
async function bundleEmbedScript(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, 'src/embed-host/element.ts'),
        formats: ['iife'],
        name: 'chengyuAtlas',
      },
    },
  });
  const files = [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const [file] = files;
  if (files.length !== 1 || file?.type !== 'chunk')
    throw new Error(`embed.js: got ${files.length} files, expected one`);
  return file.code.replace(
    /[^\0-\x7f]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Puts `embed.js` beside the pages, under a name that never changes: articles keep it for years. */
function embedScript(): Plugin {
  return {
    name: 'embed-script',
    async generateBundle() {
      const source = await bundleEmbedScript();
      this.emitFile({ type: 'asset', fileName: 'embed.js', source });
    },
    configureServer({ middlewares }) {
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
 * The modules that the app needs before it can draw, whether or not something later shares them.
 * Without Turf: its one entry names all of it, and most is the tools'.
 */
function firstModules(
  getModuleInfo: (id: string) => { importedIds: string[] } | null,
): Set<string> {
  const found = new Set<string>([appEntry]);
  for (const id of found)
    for (const next of getModuleInfo(id)?.importedIds ?? [])
      if (!next.includes('@turf')) found.add(next);
  return found;
}
let first: Set<string> | undefined;

export default defineConfig({
  base,
  plugins: [openingWords(), earlyApp(), embedScript()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Named, because the map is imported late: found only then, it would reload the page.
  optimizeDeps: { include: ['maplibre-gl'] },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // In one file: cut up by what tools share, it would be a tenth more to fetch.
          groups: [
            // The entry uses it, and must not wait for the app.
            { name: 'fetch', test: /vite\/preload-helper/, priority: 1 },
            {
              debugName: 'app',
              name: (id, context) => {
                first ??= firstModules((module) => context.getModuleInfo(module));
                return first.has(id) ? 'app' : null;
              },
            },
          ],
        },
      },
    },
  },
});
