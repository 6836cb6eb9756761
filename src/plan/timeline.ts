import type { Platform } from '../data/dataset.ts';
import { existsFrom, lifeOfPart, statusIn, yearOf } from '../data/life.ts';
import type { MapRecords } from '../data/map-records.ts';
import type { Status } from '../data/status.ts';
import { type LayerId, type ListedLayer, visibleLayers } from './catalogue.ts';
import { nodeKindEntries } from './node-kinds.ts';
import { corridorsOfStation } from './relations.ts';

/** The year that the records speak of: what is drawn while no year is chosen. */
export const recordYearOf = ({ circle }: Pick<MapRecords, 'circle'>): number => yearOf(circle.asOf);

/** How a part of a line stands at the end of a year; nothing while it is not even planned. */
export const partStatusIn = (
  dataset: MapRecords,
  corridor: Pick<MapRecords['corridors'][string], 'dates'>,
  part: string,
  year: number,
): Status | undefined => statusIn(lifeOfPart(corridor.dates, part, recordYearOf(dataset)), year);

/** The year from which a platform exists: of its approval, or by which it was approved. */
export const platformFrom = ({
  approved,
  approvedBy,
}: Pick<Platform, 'approved' | 'approvedBy'>): number => yearOf(approved ?? approvedBy ?? '0000');

/**
 * The year from which a station is drawn: the first in which a line that calls there is planned,
 * built or open anywhere; 0 for a hub that no recorded line calls at.
 */
export function stationFrom(dataset: MapRecords, station: string): number {
  const years = corridorsOfStation(dataset, station).flatMap((id) => {
    const corridor = dataset.corridors[id];
    return (corridor?.parts ?? []).flatMap((part) => {
      const life = lifeOfPart(corridor?.dates, part.id, recordYearOf(dataset));
      return Object.values(life) as number[]; // a Life holds years only
    });
  });
  return years.length > 0 ? Math.min(...years) : 0;
}

const railStatus: Partial<Record<LayerId, Status>> = {
  'rail-open': 'open',
  'rail-construction': 'construction',
  'rail-planned': 'planned',
};

/** Layers that draw something in a view and a year. */
export function layersDrawn(
  dataset: MapRecords,
  shown: ReadonlySet<LayerId>,
  zoom: number,
  year: number,
): ListedLayer[] {
  const statuses = new Set(
    Object.values(dataset.corridors).flatMap((corridor) =>
      corridor.parts.map((part) => partStatusIn(dataset, corridor, part.id, year)),
    ),
  );
  const nodeKinds = new Set(
    Object.values(dataset.nodes)
      .filter(({ dates }) => (existsFrom(dates) ?? 0) <= year)
      .map(({ kind }) => kind),
  );
  const isThere = (id: LayerId): boolean => {
    const status = railStatus[id];
    if (status) return statuses.has(status);
    if (id === 'platforms')
      return Object.values(dataset.platforms).some((platform) => platformFrom(platform) <= year);
    const kinds = nodeKindEntries.filter(({ layer }) => layer === id);
    return kinds.length === 0 || kinds.some(({ kind }) => nodeKinds.has(kind));
  };
  return visibleLayers(shown, zoom).filter(({ id }) => isThere(id));
}
