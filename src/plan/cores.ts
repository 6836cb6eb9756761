import type { Dataset, Place } from '../data/dataset.ts';
import { type Direction, directionTo, roundKm, straightKm } from './bearing.ts';

/** One of the two cores seen from a unit. */
export interface CoreSeen {
  readonly station: string;
  readonly km: number;
  readonly direction: Direction;
}

/** The cores that a unit is not part of. */
export interface CoresSeen {
  readonly cores: readonly CoreSeen[];
  /** Where the distances are measured from: the unit's label point, or the core's station in it. */
  readonly measuredFrom: 'label' | 'station';
}

/**
 * The point that stands for each core: its old main station, within the built-up city.
 * The label point of Chengdu would not do: it lies 25 km west of the city, in the middle of all
 * that Chengdu governs.
 */
const coreStations = { chengdu: 'chengdu', chongqing: 'chongqing' } as const;

/** The cores that a unit is not part of, seen from its label point, or from the core's point in it. */
export function coresFrom(dataset: Dataset, id: string, place: Place): CoresSeen {
  const stations = Object.entries(coreStations).flatMap(([core, station]) => {
    const record = dataset.stations[station];
    return record ? [{ core, station, at: record.at, unit: record.unit }] : [];
  });
  const own = stations.find(({ unit }) => unit === id)?.at;
  const from = own ?? place.labelAt;
  return {
    measuredFrom: own ? 'station' : 'label',
    cores: stations
      .filter(({ core }) => core !== place.core)
      .map(({ station, at }) => ({
        station,
        km: roundKm(straightKm(from, at)),
        direction: directionTo(from, at),
      })),
  };
}
