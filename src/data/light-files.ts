import type { MapCounties } from './map-records.ts';
import type { Text } from './text.ts';

/**
 * `data/light/<theme>-<unit or county>.json`, written with the pages: what an embedded picture in
 * the colours of a theme needs beside `map.json`.
 */
export interface LightTheme<Unit extends string = string> {
  readonly format: 1;
  /** The division that the theme is shown by, which is not the one asked for where it has no such. */
  readonly by: 'unit' | 'county';
  readonly name: Text;
  /** What its values are in, as the table of units has it. */
  readonly unit: Unit;
  readonly decimals: number;
  /** By id, each with the year that it speaks of. */
  readonly values: Readonly<Record<string, readonly [value: number, year: number]>>;
  /** Members without a value. */
  readonly missing: readonly string[];
  /** The file of the counties, with a theme that is shown by county: one request for both. */
  readonly counties?: MapCounties;
}

/** `data/light/named.json`: what the plan's entries name, and how sure what is drawn is. */
export interface LightNames<Confidence extends string = string> {
  readonly format: 1;
  /** By `kind:id` of the entry; the keys of things of the map are `kind:id` too. */
  readonly entries: Readonly<
    Record<string, { readonly name: Text; readonly things?: readonly string[] }>
  >;
  /** The keys of things by how sure the least sure statement on them is. */
  readonly sure: Readonly<Partial<Record<Confidence, readonly string[]>>>;
}
