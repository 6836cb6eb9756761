import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { headersFor } from './headers.ts';

/** Serves the build as a host should: with its headers, and `404.html` where nothing is. */
export function serveBuild(): Plugin {
  return {
    name: 'serve-build',
    config: () => ({ preview: { cors: false } }),
    configurePreviewServer({ config: { base, root, build }, middlewares }) {
      const folder = join(root, build.outDir);
      middlewares.use((request, response, next) => {
        const [address = ''] = (request.url ?? '').split('?');
        const path = address.startsWith(base) ? address.slice(base.length) : address;
        for (const [name, value] of Object.entries(headersFor(path)))
          response.setHeader(name, value);
        const missing = join(folder, '404.html');
        if (/\.\.|%/.test(path) || existsSync(join(folder, path)) || !existsSync(missing)) next();
        else {
          response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(readFileSync(missing));
        }
      });
    },
  };
}
