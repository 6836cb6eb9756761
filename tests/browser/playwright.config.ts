import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env.ATLAS_PREVIEW_PORT ?? 4319);
const address = `http://127.0.0.1:${port}/`;
const executablePath = process.env.CHROMIUM_PATH;

/**
 * Browser tests against the production build. `npm test -- browser` builds, finds the browser
 * and sets CHROMIUM_PATH and ATLAS_PREVIEW_PORT; without them Playwright's own is used.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: 'results/artifacts',
  forbidOnly: true,
  retries: 0,
  // Most take five seconds; one that works out and draws much, on a machine that does more, a minute.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // The map is drawn in software: a page keeps a core busy, and more than two starve each other.
  workers: Math.min(2, availableParallelism()),
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: 'results/report.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    locale: 'zh-CN',
    // Tests put answers of their own in the site's place; offline.spec.ts lets the worker answer.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        // The map alone needs WebGL. Put together in software, a page costs a third of what it
        // costs on a graphics card that is itself software.
        '--disable-gpu-compositing',
        '--disable-background-networking',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
