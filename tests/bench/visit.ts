import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { conditions, patienceMs, type Screen } from './conditions.ts';
import { type Figure, marks, type Subject } from './subjects.ts';
import { watchPage } from './watch-page.ts';

/** Milliseconds from the start of the navigation, by figure. */
export type Moments = Readonly<Partial<Record<Figure, number>>>;

/**
 * Starts Chromium as it is on a machine without a graphics card: WebGL in SwiftShader, the page
 * itself painted by Skia. With `--use-angle=swiftshader` SwiftShader would paint the page too, and
 * the same SVG would take anything from 0.7 to 3.5 s.
 */
export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-background-networking'],
  });

const bytesPerS = (kbitPerS: number): number => (kbitPerS * 1000) / 8;

/** Network limits hold for the page and its workers; Chromium slows the page's own thread only. */
async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.latencyMs,
    downloadThroughput: bytesPerS(conditions.downKbitPerS),
    uploadThroughput: bytesPerS(conditions.upKbitPerS),
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown });
}

/**
 * Visits a page as somebody who has never been there: in a browser of its own, with empty caches.
 * A picture does not count before the browser reports its first paint.
 *
 * @throws when a moment does not come in time, or a script of the page fails
 */
export async function visit(
  executablePath: string,
  address: string,
  { path, moments }: Subject,
  screen: Screen,
): Promise<Moments> {
  const browser = await launch(executablePath);
  try {
    const page = await browser.newPage({
      viewport: { width: screen.width, height: screen.height },
      hasTouch: screen.phone,
      isMobile: screen.phone,
      locale: 'zh-CN',
    });
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await page.addInitScript(watchPage, marks);
    await slowDown(await page.context().newCDPSession(page));
    await page.goto(address + path, { waitUntil: 'commit', timeout: patienceMs });
    const wanted = [...Object.values(moments), 'first-contentful-paint'];
    const state = await page
      .waitForFunction(
        (names) => names.every((name) => performance.getEntriesByName(name).length > 0),
        wanted,
        { polling: 200, timeout: patienceMs },
      )
      .catch((error: Error) => error);
    if (failures.length > 0) throw new Error(`${path}: ${failures.join('; ')}`);
    if (state instanceof Error) {
      const seen = await page.evaluate(() => performance.getEntries().map(({ name }) => name));
      const missing = wanted.filter((name) => !seen.includes(name));
      throw new Error(`${path}: never seen, "${missing.join('", "')}"`, { cause: state });
    }
    const times = await page.evaluate(
      (names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0),
      wanted,
    );
    const firstPaint = times.at(-1) ?? 0;
    return Object.fromEntries(
      Object.keys(moments).map((figure, at) => [figure, Math.max(times[at] ?? 0, firstPaint)]),
    );
  } finally {
    await browser.close();
  }
}
