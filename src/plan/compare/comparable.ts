import type { Dataset } from '../../data/dataset.ts';
import type { Text } from '../../data/text.ts';
import { type PlacedKind, type Thing, thingKey } from '../../data/thing.ts';
import { widestExtent } from '../metro-extents.ts';

export const comparableKinds = [
  'place',
  'county',
  'metro',
  'platform',
] as const satisfies readonly PlacedKind[];

/** A thing that can be set beside others: an area with a size and residents. */
export interface ComparableThing extends Thing {
  readonly kind: (typeof comparableKinds)[number];
}

export const isComparable = <T extends Thing>(thing: T): thing is T & ComparableThing =>
  comparableKinds.some((kind) => kind === thing.kind);

/** An area as it is compared. */
export interface Area {
  readonly thing: ComparableThing;
  readonly name: Text;
  /** Which of several official extents is meant. */
  readonly extent: Text | undefined;
  readonly areaKm2: number;
  readonly residents2020: number;
  /** Codes of its counties. */
  readonly counties: ReadonlySet<string>;
  /** True when all of it lies in the units that the Outline includes whole. */
  readonly inCircle: boolean;
}

const wholeUnit = (dataset: Dataset, county: string): boolean =>
  dataset.places[dataset.counties[county]?.unit ?? '']?.scope === 'whole';

/** The sizes and counties of an area; a metropolitan area is taken in its widest extent. */
function measured(dataset: Dataset, { kind, id }: ComparableThing) {
  switch (kind) {
    case 'place': {
      const place = dataset.places[id];
      return place && { ...place, extent: undefined };
    }
    case 'county': {
      const county = dataset.counties[id];
      return county && { ...county, counties: [id], extent: undefined };
    }
    case 'metro': {
      const metro = dataset.metros[id];
      const extent = widestExtent(dataset, id);
      const several = (metro?.extents.length ?? 0) > 1;
      return (
        metro &&
        extent && { ...extent, name: metro.name, extent: several ? extent.name : undefined }
      );
    }
    case 'platform': {
      const platform = dataset.platforms[id];
      return platform && { ...platform, extent: undefined };
    }
  }
}

/** @throws when the dataset has no such thing */
export function areaOf(dataset: Dataset, thing: ComparableThing): Area {
  const found = measured(dataset, thing);
  if (!found) throw new Error(`got ${thingKey(thing)}, expected an area of the dataset`);
  const { name, extent, areaKm2, residents2020, counties } = found;
  const inCircle = counties.every((county) => wholeUnit(dataset, county));
  return { thing, name, extent, areaKm2, residents2020, counties: new Set(counties), inCircle };
}
