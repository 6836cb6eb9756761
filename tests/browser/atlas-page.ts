import { test as base, expect, type Page } from '@playwright/test';
import type { MapHost } from '../../src/map/gl/live-map.ts';
import { silenceMap } from './silent-map.ts';

/** The atlas in a real browser, as a person drives it. */
export interface AtlasPage {
  readonly page: Page;
  /** Opens a link and waits until the map has drawn all of it. */
  readonly open: (link: string) => Promise<void>;
  /** Opens a link for what stands beside the map, with a live map that never draws. */
  readonly openStill: (link: string) => Promise<void>;
  readonly idle: () => Promise<void>;
  /** Where a place of the earth is on the page, CSS pixels. */
  readonly pixelOf: (lonLat: readonly [number, number]) => Promise<{ x: number; y: number }>;
  /** Ids of the features that a layer shows now, sorted, each once. */
  readonly shownIn: (layer: string) => Promise<string[]>;
  readonly camera: () => Promise<{ lon: number; lat: number; zoom: number }>;
  /** The link as it stands, path and query. */
  readonly link: () => string;
  readonly heading: (name: string) => ReturnType<Page['getByRole']>;
}

/** Lines in the console and requests that no test of the atlas may cause. */
interface Watch {
  readonly problems: string[];
  /** Failures that a test brings about on purpose and expects. */
  readonly allowed: RegExp[];
}

export const test = base.extend<{ atlas: AtlasPage; watch: Watch }>({
  watch: async ({ page, baseURL }, use) => {
    const watch: Watch = { problems: [], allowed: [] };
    const note = (text: string) => {
      if (!watch.allowed.some((pattern) => pattern.test(text)))
        watch.problems.push(`${text} (${page.url()})`);
    };
    page.on('console', (message) => {
      if (message.type() === 'error') note(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => note(`page error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(String(baseURL)) && !/^(data|blob):/.test(url))
        note(`other origin: ${url}`);
    });
    await use(watch);
    expect(watch.problems).toEqual([]);
  },

  atlas: async ({ page, watch: _watch }, use) => {
    const idle = () =>
      page.waitForFunction(() => {
        const host = document.querySelector<MapHost>('.map');
        const map = host?.atlasMap;
        return (
          host?.atlasMapWhole &&
          map?.loaded() &&
          !map.isMoving() &&
          map.areTilesLoaded() &&
          !document.querySelector('.map-message')
        );
      }) as Promise<unknown> as Promise<void>;
    await use({
      page,
      idle,
      open: async (link) => {
        await page.goto(link);
        await idle();
      },
      openStill: async (link) => {
        await silenceMap(page);
        await page.goto(link);
        await expect(page.locator('html')).not.toHaveClass(/still/);
      },
      pixelOf: (lonLat) =>
        page.evaluate(([lon, lat]) => {
          const host = document.querySelector<MapHost>('.map');
          if (!host?.atlasMap) throw new Error('no map');
          const { left, top } = host.getBoundingClientRect();
          const { x, y } = host.atlasMap.project([lon, lat]);
          return { x: left + x, y: top + y };
        }, lonLat),
      shownIn: (layer) =>
        page.evaluate((id) => {
          const map = document.querySelector<MapHost>('.map')?.atlasMap;
          if (!map || map.getZoom() < (map.getLayer(id)?.minzoom ?? 0)) return [];
          const found = map.queryRenderedFeatures({ layers: [id] });
          return [...new Set(found.map((feature) => String(feature.properties.id)))].sort();
        }, layer),
      camera: () =>
        page.evaluate(() => {
          const map = document.querySelector<MapHost>('.map')?.atlasMap;
          if (!map) throw new Error('no map');
          const { lng, lat } = map.getCenter();
          return { lon: lng, lat, zoom: map.getZoom() };
        }),
      link: () => {
        const { pathname, search } = new URL(page.url());
        return pathname + search;
      },
      heading: (name) =>
        page.locator('#panel').getByRole('heading', { level: 2, name, exact: true }),
    });
  },
});

export { expect };
