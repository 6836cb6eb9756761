import type { Page } from '@playwright/test';

/** A live map that never draws. */
const silentMap = `export const startLiveMap = () => ({
  show() {}, frame() {}, jump() {}, zoomBy() {}, markHovered() {},
});`;

/** Gives the pages to come a live map that never draws: the written picture stays, and they are there sooner. */
export const silenceMap = (page: Page): Promise<unknown> =>
  page.route('**/live-map-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: silentMap }),
  );
