import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** Files by the path they are served at. */
export type Site = Readonly<Record<string, Buffer>>;

export interface Served {
  /** `http://127.0.0.1:40123` */
  readonly address: string;
  readonly close: () => void;
}

/** Types of text, which is compressed; anything else goes out as it is. */
const textTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.topojson': 'application/json',
  '.xml': 'application/xml',
};

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Every file below a folder, by its path from there: `/assets/index.js`. */
export function readFolder(folder: string): Site {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    entries.map((path) => [
      path.slice(folder.length).replaceAll('\\', '/').replace(/^\/?/, '/'),
      readFileSync(path),
    ]),
  );
}

/** Brotli as a good host prepares it: best quality, made once. */
async function prepare(path: string, body: Buffer): Promise<Answer> {
  const type = textTypes[extname(path)];
  const headers = {
    'Content-Type': type ?? 'application/octet-stream',
    // Vite puts the hash of the content into these names.
    'Cache-Control': /\/assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (!type) return { body, headers };
  const small = await promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
  return {
    body: small,
    headers: { ...headers, 'Content-Encoding': 'br', Vary: 'Accept-Encoding' },
  };
}

/** Serves files from memory on this machine, compressed beforehand. */
export async function serve(site: Site): Promise<Served> {
  const answers = new Map(
    await Promise.all(
      Object.entries(site).map(async ([path, body]) => [path, await prepare(path, body)] as const),
    ),
  );
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    const answer = answers.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!answer) return void response.writeHead(404).end();
    response.writeHead(200, { ...answer.headers, 'Content-Length': answer.body.length });
    response.end(answer.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
