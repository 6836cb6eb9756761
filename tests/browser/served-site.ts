import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { cacheControl, headersFor } from '../../src/pages/headers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.topojson': 'application/json',
};

/** A static host with the headers of the site, that can be given another version of the site, and can go down. */
export interface ServedSite {
  /** `http://127.0.0.1:40123/` */
  readonly address: string;
  /** Serves these folders from now on; a file is taken from the first that has it. */
  readonly serve: (...folders: readonly string[]) => void;
  /** Breaks every connection from now on, until it serves again. */
  readonly goDown: () => void;
  readonly close: () => void;
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Starts a static host on a port of its own. */
export async function serveSite(...first: readonly string[]): Promise<ServedSite> {
  let folders = first;
  let isUp = true;
  const server = createServer(({ url = '/' }, response) => {
    if (!isUp) return response.destroy();
    const { pathname } = new URL(url, 'http://site.test');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = folders.map((folder) => join(folder, path)).find(isFile);
    if (!file) return response.writeHead(404).end();
    const headers = {
      ...headersFor(pathname.slice(1)),
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      // What the worker does not keep is not to be had elsewhere.
      'Cache-Control': cacheControl.other,
    };
    return response.writeHead(200, headers).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    serve: (...next) => {
      folders = next;
      isUp = true;
    },
    goDown: () => {
      isUp = false;
      server.closeAllConnections();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
