import { DatasetError } from '../data/dataset-error.ts';

/** Fetches a published file as parsed JSON. @throws DatasetError in words that can be shown. */
export async function fetchJson(url: string): Promise<unknown> {
  const name = url.split('/').at(-1);
  const response = await fetch(url).catch(() => {
    throw new DatasetError(`${name}: no connection`);
  });
  if (!response.ok) throw new DatasetError(`${name}: got status ${response.status}, expected 200`);
  return response.json().catch(() => {
    throw new DatasetError(`${name}: got a broken file, expected JSON`);
  });
}
