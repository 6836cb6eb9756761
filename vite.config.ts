import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** The words of index.html in both languages; its places are `%ATLAS_…%`. */
const openings = {
  zh: {
    LANG: 'zh-CN',
    TITLE: '成渝双城图',
    DESCRIPTION:
      '成渝地区双城经济圈互动图集：规划范围、都市圈、铁路和川渝合作平台，每条说明都注明出处。',
    WAIT: '正在载入图集……',
    NOSCRIPT: '互动地图需要启用 JavaScript。开放数据可直接下载：',
  },
  en: {
    LANG: 'en',
    TITLE: 'Chengyu Atlas',
    DESCRIPTION:
      'An interactive atlas of the Chengdu–Chongqing Economic Circle: scope, metropolitan areas, railways and cooperation platforms, with a source for every statement.',
    WAIT: 'Loading the atlas…',
    NOSCRIPT: 'The live map needs JavaScript. The open data can be fetched directly:',
  },
} as const;
type Language = keyof typeof openings;

const fill = (html: string, language: Language): string =>
  Object.entries(openings[language]).reduce(
    (text, [key, value]) => text.replaceAll(`%ATLAS_${key}%`, value),
    html,
  );

/** One page source, two pages: Chinese at `/`, English at `/en/`, in the build and while serving. */
function bothLanguages(): Plugin {
  let outDir = 'dist';
  let serving = false;
  return {
    name: 'both-languages',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
      serving = config.command === 'serve';
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { originalUrl }) =>
        serving ? fill(html, /\/en(?:\/|\?|$)/.test(originalUrl ?? '') ? 'en' : 'zh') : html,
    },
    closeBundle() {
      if (serving) return;
      const built = readFileSync(join(outDir, 'index.html'), 'utf8');
      mkdirSync(join(outDir, 'en'), { recursive: true });
      writeFileSync(join(outDir, 'en', 'index.html'), fill(built, 'en'));
      writeFileSync(join(outDir, 'index.html'), fill(built, 'zh'));
    },
  };
}

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [bothLanguages()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Named, because the map is imported late: found only then, it would reload the page.
  optimizeDeps: { include: ['maplibre-gl'] },
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1500 },
});
