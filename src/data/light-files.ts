import type { MapCounties, MapDataset } from './map-records.ts';
import type { Text } from './text.ts';

/**
 * The files of `data/light`, written with the pages: what a picture of a view that no page was
 * written for is painted from. Such a view takes `map.json`, at most one file of a theme and the
 * counties, and at most one of an entry of the plan.
 */

/** `data/light/map.json`: what every such picture needs, `data/map.json` with what filters ask of it. */
export interface LightMap<Confidence extends string = string> extends MapDataset {
  /** The keys (`kind:id`) of things by how sure the least sure statement on them is. */
  readonly sure: {
    /** What all are that are not named below. */
    readonly others: Confidence;
    readonly named: Readonly<Partial<Record<Confidence, readonly string[]>>>;
  };
  /** The keys of the things that an aspect of the plan names, by the aspect's id. */
  readonly aspects: Readonly<Record<string, readonly string[]>>;
}

/** Values by the id of a member of a division, each with the year that it speaks of. */
export interface LightValues {
  readonly values: Readonly<Record<string, readonly [value: number, year: number]>>;
  /** Members without a value. */
  readonly missing: readonly string[];
}

/**
 * `data/light/<theme>-unit.json` and `-county.json`: a theme by one division. The second holds the
 * counties too, and both divisions, so that no view needs another file for its counties.
 */
export interface LightTheme<Unit extends string = string> {
  readonly format: 1;
  readonly name: Text;
  /** What its values are in, as the table of units has it. */
  readonly unit: Unit;
  readonly decimals: number;
  readonly byUnit: LightValues;
  /** Nothing for what is not known by county. */
  readonly byCounty?: LightValues | undefined;
  readonly counties?: MapCounties;
}

/** `data/light/<kind>/<id>.json`: an entry of the plan as a picture shows it. */
export interface LightEntry {
  readonly format: 1;
  readonly name: Text;
  /** The keys of the things that it names. */
  readonly things: readonly string[];
}
