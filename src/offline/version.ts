/**
 * What the worker keeps of a version. Paths are below the base, with the query that they are asked
 * with. The build writes it beside the scripts, at `keptListOf`.
 */
export interface Version {
  /** The script that the pages begin with: a page of another version begins with another. */
  readonly entry: string;
  readonly files: readonly string[];
  /** `proofOf` the files, in their order. */
  readonly proof: string;
}

/** The home page of each language: without a network it stands in for pages that are not kept. */
export const homePages = ['', 'en/'] as const;

/** Where the list of a version lies; `id` is another for any other content. */
export const keptListOf = (id: string): string => `assets/kept-${id}.json`;

async function digest(bytes: BufferSource): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** One word for the contents of several files: 16 hexadecimal digits of SHA-256. */
export async function proofOf(contents: readonly BufferSource[]): Promise<string> {
  const each = await Promise.all(contents.map(digest));
  const all = await digest(await new Blob(each).arrayBuffer());
  return Array.from(all.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
