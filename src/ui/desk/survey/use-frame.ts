import type { Box } from '../../../data/dataset.ts';
import type { Position } from '../../../data/position.ts';
import { useAtlas } from '../../atlas-context.ts';

/** Room around a point that is shown by itself, degrees. */
const aroundPointDeg = 0.25;

const boxAround = (points: readonly Position[], room: number): Box => {
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return [
    Math.min(...lons) - room,
    Math.min(...lats) - room,
    Math.max(...lons) + room,
    Math.max(...lats) + room,
  ];
};

/** How a tool brings what it is about into the map's window. */
export function useFrame() {
  const { state } = useAtlas();
  const frame = (points: readonly Position[], roomDeg = aroundPointDeg) => {
    if (points.length > 0) state.showBox(boxAround(points, roomDeg));
  };
  const isSeen = ([lon, lat]: Position): boolean => {
    const bounds = state.desk.bounds.peek();
    if (!bounds) return true;
    const [west, south, east, north] = bounds;
    return lon >= west && lon <= east && lat >= south && lat <= north;
  };
  return {
    frame,
    /** Moves the map only when a point lies beyond its window. */
    bringIntoSight: (at: Position) => {
      if (!isSeen(at)) frame([at]);
    },
  };
}
