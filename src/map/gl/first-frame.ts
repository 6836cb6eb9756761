import type { Map as MapLibreMap } from 'maplibre-gl';
import { gatherTiles } from './gather-tiles.ts';

/** Frames drawn while data still comes are seen by nobody: they cost next to nothing at this size. */
export const unseenPixelRatio = 0.1;

/**
 * Draws the map's first frame to be seen, at the screen's own ratio, when everything for it is there,
 * and calls back once it is drawn. Until then the map is to have `unseenPixelRatio`.
 */
export function whenFirstSeen(map: MapLibreMap, callback: () => void): void {
  // A canvas that nobody sees is not presented, and the graphics card would begin with the first
  // frame that is seen: it is asked to work as the data comes.
  const gl = map.getCanvas().getContext('webgl2');
  const work = () => {
    if (!gl) return;
    gl.deleteSync(gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0));
    gl.flush();
  };
  map.on('render', work);
  // Until then each tile that comes would draw for nobody.
  const drawFreely = gatherTiles(map);
  map.once('load', () => {
    map.off('render', work);
    drawFreely();
    map.setPixelRatio(null as unknown as number); // documented as "no override"; the type lacks it
    map.once('render', callback);
  });
}
