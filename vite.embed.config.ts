import { defineConfig } from 'vite';
import { base, jsx, target } from './vite.config.ts';

/**
 * The pages for articles, built beside the atlas: with chunks of their own, so that the reader of
 * an article fetches nothing that only the atlas needs.
 */
export default defineConfig({
  base,
  publicDir: false,
  oxc: { jsx },
  build: {
    target,
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: 'embed.html' },
  },
});
