import { join } from 'node:path';
import type { Plugin } from 'vite';
import { lightFiles } from './light-files.ts';
import { readData } from './read-data.ts';

/** While serving for development, the files of `data/light`, which a build writes with its pages. */
export function serveLight(): Plugin {
  return {
    name: 'serve-light',
    configureServer({ middlewares, config: { base, publicDir } }) {
      let files: ReadonlyMap<string, string> | undefined;
      middlewares.use((request, response, next) => {
        const path = request.url?.replace(/\?.*$/, '').slice(base.length) ?? '';
        if (!path.startsWith('data/light/')) {
          next();
          return;
        }
        files ??= new Map(lightFiles(readData(join(publicDir, 'data'))));
        const content = files.get(path);
        if (content === undefined) response.statusCode = 404;
        response.setHeader('Content-Type', 'application/json');
        response.end(content);
      });
    },
  };
}
