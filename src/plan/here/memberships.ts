import type { Dataset } from '../../data/dataset.ts';
import type { memberExtents } from '../../data/records/platform.ts';
import type { Text } from '../../data/text.ts';
import { platformsOfCounty } from '../relations.ts';
import { platformFrom } from '../timeline.ts';
import type { LocatedInside } from './locate.ts';

/** A metropolitan area that holds a county, and the ids of its extents that do. */
export interface MetroHere {
  readonly metro: string;
  readonly extents: readonly string[];
}

/** The metropolitan areas of a county, in the order of their ids. */
export const metrosHere = (dataset: Dataset, { county }: LocatedInside): MetroHere[] =>
  Object.entries(dataset.metros).flatMap(([metro, { extents }]) => {
    const holding = extents.filter(({ counties }) => counties.some((code) => code === county));
    return holding.length > 0 ? [{ metro, extents: holding.map(({ id }) => id) }] : [];
  });

/**
 * A platform that has the county, its unit or the city around it as a member. Only of a `whole`
 * member is it certain that the point belongs; `detail` says what a source tells of its extent.
 */
export interface PlatformHere {
  readonly platform: string;
  readonly member: string;
  readonly extent: (typeof memberExtents)[number];
  readonly detail: Text | undefined;
}

/** The platforms of a county that were approved by the end of a year, in the order of their ids. */
export const platformsHere = (
  dataset: Dataset,
  { county, unit, excludedFrom }: LocatedInside,
  year: number,
): PlatformHere[] =>
  platformsOfCounty(dataset, county).flatMap((platform) => {
    const record = dataset.platforms[platform];
    if (!record || platformFrom(record) > year) return [];
    const candidates = [county, unit, excludedFrom];
    const member = candidates
      .map((code) => record.members.find(({ id }) => id === code))
      .find((found) => found !== undefined);
    return member
      ? [{ platform, member: member.id, extent: member.extent, detail: member.detail }]
      : [];
  });
