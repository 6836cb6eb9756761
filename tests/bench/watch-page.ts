import type { MapHost } from '../../src/map/gl/live-map.ts';
import type { marks } from './subjects.ts';

/**
 * Runs inside a page from its start and leaves a performance mark when the map's picture is
 * complete, and one when the live map is ready. Each is looked for in every frame and marked in the
 * frame after, when it has been painted.
 *
 * Holds no named inner function: tsx would wrap it in a call that the page does not know.
 */
export async function watchPage({ picture, live }: typeof marks): Promise<void> {
  let pictureParsed = false;
  let liveDrawn = false;
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));

    if (pictureParsed && performance.getEntriesByName(picture).length === 0) {
      performance.mark(picture);
    }
    const svg = document.querySelector('svg.picture-shapes, body > svg');
    if (svg && !pictureParsed) {
      // The parser is past an element once something stands behind it or behind one around it.
      let around: Node | null = svg;
      while (around && around !== document.body && !around.nextSibling) around = around.parentNode;
      pictureParsed =
        document.readyState !== 'loading' || (around !== null && around !== document.body);
    }

    if (liveDrawn) {
      performance.mark(live);
      return;
    }
    const map = document.querySelector<MapHost>('.map')?.atlasMap;
    liveDrawn =
      map?.loaded() === true &&
      map.areTilesLoaded() &&
      map.getCanvas().checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }
}
