import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';

/**
 * Lets the tiles gather that a frame needs: each one that comes would draw all of the map anew. A
 * source whose data is there is drawn for at once: that asks for its tiles.
 *
 * @returns what lets the map draw again as it likes
 */
export function gatherTiles(map: MapLibreMap): () => void {
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

/** How long a change may wait for its tiles to be drawn in one frame, ms. */
const patienceMs = 400;

/**
 * Draws changes of the map's style in one frame when all of their tiles are there, instead of in
 * one for each tile that comes: the reader sees no half of a change, and a weak machine draws it once.
 *
 * @returns called with each change, which the next frame finds, and asks for its tiles
 */
export function drawChangesWhole(map: MapLibreMap): () => void {
  let stop = () => {};
  return () => {
    stop();
    // Whoever moves the map sees what is there.
    if (map.isMoving()) return;
    map.triggerRepaint();
    const drawFreely = gatherTiles(map);
    const look = () => {
      if (map.areTilesLoaded()) stop();
    };
    const timer = setTimeout(() => {
      stop();
      map.triggerRepaint();
    }, patienceMs);
    stop = () => {
      map.off('render', look);
      map.off('movestart', stop);
      clearTimeout(timer);
      drawFreely();
      stop = () => {};
    };
    map.on('render', look);
    map.on('movestart', stop);
  };
}
