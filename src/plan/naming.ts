import type { Text } from '../data/text.ts';
import type { Thing } from '../data/thing.ts';
import { type Library, recordOf } from './library.ts';

/** The full name of a thing (a source's title), or nothing when there is no such record. */
export function nameOf(library: Library, thing: Thing): Text | undefined {
  const record = recordOf(library, thing);
  return record && ('title' in record ? record.title : record.name);
}

/** The short name of a thing where there is one, for maps and rows of links; else its full name. */
export function shortNameOf(library: Library, thing: Thing): Text | undefined {
  const record = recordOf(library, thing);
  return (record && 'short' in record ? record.short : undefined) ?? nameOf(library, thing);
}
