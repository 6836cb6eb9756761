import type { Dataset, Metro } from '../data/dataset.ts';

type Extent = Metro['extents'][number];

/** The widest official extent of a metropolitan area, which holds the others; nothing for an unknown one. */
export const widestExtent = (dataset: Dataset, metro: string): Extent | undefined =>
  [...(dataset.metros[metro]?.extents ?? [])].sort((a, b) => b.areaKm2 - a.areaKm2)[0];
