import {
  type CenterZoomBearing,
  type FitBoundsOptions,
  LngLat,
  type Map as MapLibreMap,
} from 'maplibre-gl';
import type { Box } from '../../data/dataset.ts';
import type { Camera } from '../../view/view.ts';

/** Where a map looks. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { lon: lng, lat, zoom: map.getZoom() };
}

/** True when the map looks at a place already, but for less than a pixel. */
function isThere(map: MapLibreMap, { center, zoom = map.getZoom() }: CenterZoomBearing): boolean {
  const now = map.getCenter();
  const then = LngLat.convert(center ?? now);
  const apartPx = map.project(now).dist(map.project(then));
  return apartPx < 0.5 && Math.abs(zoom - map.getZoom()) < 1e-3;
}

/** What a map shows, degrees. */
export function boundsOf(map: MapLibreMap): Box {
  const [[west, south], [east, north]] = map.getBounds().toArray();
  return [west, south, east, north];
}

/** Moves a map so that it shows a box; one that shows it already is left where it is. */
export function frameBox(map: MapLibreMap, [w, s, e, n]: Box, options: FitBoundsOptions): void {
  const aim = map.cameraForBounds([w, s, e, n], options);
  // A way of no length would be drawn frame by frame all the same.
  if (aim && isThere(map, aim)) map.stop();
  else map.fitBounds([w, s, e, n], options);
}
