import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'vite';

// The page in the frame is made up here; what tells its height is ours, bundled as it is.
const source = join(import.meta.dirname, '..', '..', 'src', 'embed', 'report-height.ts');
const framed = 'https://atlas.test/embed/';
const article = 'https://news.test/story.html';
let script = '';

test.beforeAll(async () => {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: source, formats: ['iife'], name: 'atlas' } },
  });
  const [file] = [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  if (file?.type !== 'chunk') throw new Error('no bundle');
  script = file.code;
});

/** Opens an article around a page of the given style, and notes what the page posts. */
async function open(page: Page, style: string, html: string): Promise<void> {
  const body = `<!doctype html><style>body{margin:0}${style}</style><body><main></main><script>
    ${script}
    atlas.reportHeight(document.querySelector('main'), {
      onScheme: (scheme) => { document.body.dataset.scheme = scheme; },
    });
  </script>`;
  await page.route(`${framed}**`, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.route(article, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><body><script>
        const posted = [];
        addEventListener('message', ({ data }) => posted.push(data));
      </script>${html}`,
    }),
  );
  await page.goto(article);
}

/** The heights that were posted in our own form, in order. */
const told = (page: Page): Promise<number[]> =>
  page.evaluate('posted.filter((data) => data.chengyuAtlas === 1).map((data) => data.height)');
const inFrame = (page: Page, work: string) =>
  page
    .frameLocator('iframe')
    .locator('main')
    .evaluate(new Function('main', work) as () => void);
const frame = (query = '') => `<iframe src="${framed}${query}" width="400" height="150"></iframe>`;
/** A parent that gives a frame whatever height it asks for, and some more. */
const obey = (more: number) => `<script>
  addEventListener('message', ({ data }) => {
    if (data.chengyuAtlas) document.querySelector('iframe').style.height = data.height + ${more} + 'px';
  });
</script>`;

test('tells its height at once out of sight, and again only when it has changed', async ({
  page,
}) => {
  await open(page, 'main{height:320.4px}', `<p style="height:9000px"></p>${frame()}`);
  await expect.poll(() => told(page)).toEqual([321]);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await inFrame(page, 'main.style.color = "red"');
  await inFrame(page, 'main.style.height = "500px"');
  await expect.poll(() => told(page)).toEqual([321, 500]);
});

test('Pym, AMP and both ages of Datawrapper’s script are told in their words', async ({ page }) => {
  await open(page, 'main{height:320px}', frame('?initialWidth=400&childId=map-1'));
  await expect.poll(() => told(page)).toEqual([320]);
  expect(await page.evaluate('posted.length')).toBe(4);
  expect(await page.evaluate('posted')).toEqual(
    expect.arrayContaining([
      'pymxPYMxmap-1xPYMxheightxPYMx320',
      { sentinel: 'amp', type: 'embed-size', height: 320 },
    ]),
  );
  // The newer asks who sent it, the older looks for a frame with the id in its address.
  const [id] = await page.evaluate<string[]>(
    `posted.flatMap((data) => Object.keys(data['datawrapper-height'] ?? {}))`,
  );
  await expect(page.locator(`iframe[src*='${id}']`)).toHaveCount(1);
});

test('answers the page around it and no other', async ({ page }) => {
  await open(page, 'main{height:320px}', frame());
  await expect.poll(() => told(page)).toEqual([320]);
  await inFrame(page, 'postMessage({ chengyuAtlas: 1, ask: "height" }, "*")');
  await inFrame(page, 'postMessage({ chengyuAtlas: 1, scheme: "light" }, "*")');
  await page.evaluate(`for (const data of [
    { chengyuAtlas: 1, scheme: 'sepia' }, { chengyuAtlas: 1, height: 9 },
    'pymxPYMxmapxPYMxwidthxPYMx400', { chengyuAtlas: 1, scheme: 'dark' },
  ]) document.querySelector('iframe').contentWindow.postMessage(data, '*')`);
  await expect(page.frameLocator('iframe').locator('body')).toHaveAttribute('data-scheme', 'dark');
  expect(await told(page)).toEqual([320, 320]);
});

test('does not grow with a frame that grows with it', async ({ page }) => {
  await open(page, 'main{height:calc(100vh + 10px)}', `${obey(0)}${frame()}`);
  // 150 and 10; then twice what came with the window; then no more, though it would grow for ever.
  await expect.poll(async () => (await told(page)).slice(0, 3)).toEqual([160, 170, 180]);
  // Four times as long as one more would take to be told. A busy browser may load within it.
  await inFrame(page, 'return new Promise((done) => setTimeout(done, 1000))');
  expect((await told(page)).length).toBeLessThanOrEqual(4);
});

test('follows content that unfolds while the frame unfolds with it', async ({ page }) => {
  await open(page, 'main{height:300px;transition:height .4s linear}', `${obey(0)}${frame()}`);
  await expect.poll(() => told(page)).toEqual([300]);
  await inFrame(page, 'main.style.height = "700px"');
  await expect.poll(async () => (await told(page)).at(-1)).toBe(700);
  await inFrame(page, 'main.style.height = "350px"');
  await expect.poll(async () => (await told(page)).at(-1)).toBe(350);
});
