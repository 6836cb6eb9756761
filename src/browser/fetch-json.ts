import { DatasetError, MissingFile } from '../data/dataset-error.ts';

/**
 * Said with every file: the edition of the data that this very code was built with. Whatever keeps
 * files on the way, old code is never given new data.
 */
const edition = import.meta.env.VITE_DATA_EDITION;

/** Files on their way that were sent for before they were asked for, by address. */
const sentFor = new Map<string, Promise<unknown>>();

/** Fetches a published file as parsed JSON. @throws DatasetError in words that can be shown. */
export function fetchJson(url: string): Promise<unknown> {
  const coming = sentFor.get(url);
  sentFor.delete(url);
  return coming ?? fetchNow(url);
}

/**
 * Sends for a file that is going to be asked for. Resolves when it is there or will not come, which
 * is told to whoever asks.
 */
export async function sendFor(url: string): Promise<void> {
  const coming = fetchNow(url);
  sentFor.set(url, coming);
  await coming.catch(() => undefined);
}

async function fetchNow(url: string): Promise<unknown> {
  const name = url.split('/').at(-1);
  const response = await fetch(edition ? `${url}?v=${edition}` : url).catch(() => {
    throw new DatasetError(`${name}: no connection`);
  });
  if (response.status === 404) throw new MissingFile(`${name}: got status 404, expected 200`);
  if (!response.ok) throw new DatasetError(`${name}: got status ${response.status}, expected 200`);
  return response.json().catch(() => {
    throw new DatasetError(`${name}: got a broken file, expected JSON`);
  });
}
