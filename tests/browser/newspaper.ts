import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of another origin than the atlas, by its port: a browser lets no made-up site reach this machine. */
export interface Newspaper {
  /** Prints a page. @returns its address */
  readonly print: (html: string) => string;
  readonly close: () => void;
}

/** Opens a newspaper of one page. */
export async function openNewspaper(): Promise<Newspaper> {
  let page = '';
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    print: (html) => {
      page = html;
      return `http://127.0.0.1:${port}/story.html`;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
