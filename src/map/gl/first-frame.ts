import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';

/** Frames drawn while data still comes are seen by nobody: they cost next to nothing at this size. */
export const unseenPixelRatio = 0.1;

/**
 * Lets the tiles gather that the first frame needs: each one that comes would draw all of the map
 * anew, for nobody. A source whose data is there is drawn for at once: that asks for its tiles.
 *
 * @returns what lets the map draw again as it likes
 */
function gatherTiles(map: MapLibreMap): () => void {
  const draw = map.triggerRepaint.bind(map);
  const drawForSource = ({ sourceDataType }: MapSourceDataEvent) => {
    if (sourceDataType === 'content') draw();
  };
  map.on('sourcedata', drawForSource);
  map.triggerRepaint = () => {
    if (map.areTilesLoaded()) draw();
  };
  return () => {
    map.off('sourcedata', drawForSource);
    Reflect.deleteProperty(map, 'triggerRepaint');
  };
}

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
  const drawFreely = gatherTiles(map);
  map.once('load', () => {
    map.off('render', work);
    drawFreely();
    map.setPixelRatio(null as unknown as number); // documented as "no override"; the type lacks it
    map.once('render', callback);
  });
}
