import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Page } from '@playwright/test';
import type { MapHost } from '../../src/map/gl/live-map.ts';
import { paintHatches } from '../../src/map/style/hatch.ts';
import { paintMarks } from '../../src/map/style/mark.ts';
import { buildStyle } from '../../src/map/style/style.ts';
import { type Frame, frameBox, projectorOf } from '../../src/map/svg/frame.ts';
import { paintPicture } from '../../src/map/svg/paint-picture.ts';
import { createAtlasState } from '../../src/state/atlas-state.ts';
import { parseLink } from '../../src/view/link.ts';
import { publishedDataset } from '../published.ts';
import { expect, test } from './atlas-page.ts';
import { comparePictures } from './compare-pictures.ts';
import { type ParityView, parityViews } from './parity-views.ts';

const dataset = publishedDataset();
const images = [...paintHatches(), ...paintMarks()];

/** The style of a link, built here as the page builds it. */
function styleOf({ link, scheme }: ParityView): StyleSpecification {
  const state = createAtlasState(dataset, parseLink(new URL(link, 'https://atlas.test'), '/'));
  return buildStyle(dataset, {
    language: state.language.value,
    layers: state.layers.value,
    selected: state.marked.value,
    year: state.year.value,
    scheme,
  });
}

/** Where the live map looks, and the names that it shows: `layer/id`. */
const readLive = (page: Page, layers: readonly string[]) =>
  page.evaluate((symbolLayers) => {
    const map = document.querySelector<MapHost>('.map')?.atlasMap;
    if (!map) throw new Error('no map');
    const { lng, lat } = map.getCenter();
    const { clientWidth: width, clientHeight: height } = map.getCanvas();
    const frame = { width, height, lon: lng, lat, zoom: map.getZoom() };
    const drawn = symbolLayers.filter((id) => {
      const { minzoom = 0, maxzoom = 24 } = map.getLayer(id) ?? {};
      return frame.zoom >= minzoom && frame.zoom < maxzoom;
    });
    const found = map.queryRenderedFeatures({ layers: drawn });
    return { frame, names: found.map((f) => `${f.layer.id}/${f.properties.id}`) };
  }, layers);

/** The live map's own pixels without names and marks, and with whole lines for dashed ones. */
const pictureLive = (page: Page, symbols: readonly string[], dashed: readonly string[]) =>
  page.evaluate(
    async ([hidden, whole]) => {
      const map = document.querySelector<MapHost>('.map')?.atlasMap;
      if (!map) throw new Error('no map');
      for (const id of hidden) map.setLayoutProperty(id, 'visibility', 'none');
      for (const id of whole) map.setPaintProperty(id, 'line-dasharray', undefined);
      await map.once('idle');
      return new Promise<string>((resolve) => {
        map.once('render', () => resolve(map.getCanvas().toDataURL()));
        map.triggerRepaint();
      });
    },
    [symbols, dashed] as const,
  );

/** The style without names and marks, and with whole lines: where dashes begin is each painter's own. */
function shapesOnly(style: StyleSpecification): StyleSpecification {
  const layers = style.layers
    .filter(({ type }) => type !== 'symbol')
    .map((layer) => {
      const { 'line-dasharray': _dashes, ...paint } = (layer.paint ?? {}) as Record<
        string,
        unknown
      >;
      return { ...layer, paint } as typeof layer; // only a property that may be absent is gone
    });
  return { ...style, layers };
}

// Smaller than a desktop's window, so that eleven views take less than a minute in software.
test.use({ viewport: { width: 1100, height: 680 } });

/**
 * Away from edges, colours may differ by 3 of 255: opacities are rounded differently. A step of 40
 * is an edge that must be there in the other picture too, be it blurred to a step of 8.
 */
const tolerances = { color: 3, clearEdge: 40, someEdge: 8 };

for (const view of parityViews) {
  test(`the SVG shows what the live map shows: ${view.name}`, async ({ atlas }) => {
    await atlas.page.emulateMedia({ colorScheme: view.scheme });
    await atlas.open(view.link);
    const style = styleOf(view);
    const symbols = style.layers.filter(({ type }) => type === 'symbol').map(({ id }) => id);
    const dashed = style.layers
      .filter(({ paint }) => paint && 'line-dasharray' in paint)
      .map(({ id }) => id);
    const live = await readLive(atlas.page, symbols);
    const frame: Frame = live.frame;

    const { labels, svg } = paintPicture(style, images, frame);
    const liveNames = new Set(live.names);
    const ours = new Set([...labels.map(({ layer, id }) => `${layer}/${id}`)]);
    const both = [...ours].filter((name) => liveNames.has(name)).length;
    const alike = both / new Set([...ours, ...liveNames]).size;

    const picture = await pictureLive(atlas.page, symbols, dashed);
    const shapes = paintPicture(shapesOnly(style), images, frame);
    const address = (markup: string) =>
      `data:image/svg+xml;base64,${Buffer.from(markup).toString('base64')}`;
    const found = await atlas.page.evaluate(comparePictures, {
      addresses: [picture, address(shapes.svg)] as const,
      width: frame.width,
      height: frame.height,
      tolerances,
    });
    const alone = found.edgesAlone.map((n, i) => n / Math.max(1, found.edges[i] ?? 1));
    console.log(
      `${view.name}: ${frame.width}×${frame.height} zoom ${frame.zoom.toFixed(2)}; names ${alike.toFixed(3)} (live ${liveNames.size}, SVG ${ours.size}); plain ${found.plain}, off ${found.plainOff}; edges alone ${alone.map((n) => n.toFixed(4)).join(' ')}; ${svg.length} bytes`,
    );
    expect.soft(found.plain).toBeGreaterThan(2000);
    // Of hundreds of thousands, a few lie where a line is thinner than a pixel.
    expect.soft(found.plainOff / found.plain).toBeLessThanOrEqual(0.0001);
    for (const share of alone) expect.soft(share).toBeLessThanOrEqual(0.001);
    expect.soft(alike).toBeGreaterThanOrEqual(view.names);
  });
}

test('a box is framed and a place projected as the live map does it', async ({ atlas }) => {
  await atlas.open('/');
  const padding = { top: 28, right: 60, bottom: 10, left: 12 };
  const [west, south, east, north] = dataset.scopeBox;
  const live = await atlas.page.evaluate(
    ({ box, padding }) => {
      const map = document.querySelector<MapHost>('.map')?.atlasMap;
      if (!map) throw new Error('no map');
      map.fitBounds(box, { padding, maxZoom: 8.6, duration: 0 });
      const { lng, lat } = map.getCenter();
      const { clientWidth: width, clientHeight: height } = map.getCanvas();
      const { x, y } = map.project([104.0657, 30.6595]);
      return { width, height, lon: lng, lat, zoom: map.getZoom(), at: [x, y] as const };
    },
    { box: [west, south, east, north] as [number, number, number, number], padding },
  );
  const frame = frameBox(dataset.scopeBox, live.width, live.height, padding, 8.6);
  expect(frame.zoom).toBeCloseTo(live.zoom, 6);
  expect(frame.lon).toBeCloseTo(live.lon, 6);
  expect(frame.lat).toBeCloseTo(live.lat, 6);
  const [x, y] = projectorOf(frame)([104.0657, 30.6595]);
  expect(x).toBeCloseTo(live.at[0], 3);
  expect(y).toBeCloseTo(live.at[1], 3);
});
