import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { buildPages } from '../../src/pages/build-pages.ts';
import { schemeStyle } from '../../src/plan/scheme-style.ts';
import { root } from '../run/commands.ts';
import { findBrowser } from '../run/find-browser.ts';
import { siteBuilds } from '../run/site-builds.ts';
import { conditions, plannedRuns, screens } from './conditions.ts';
import type { Timings } from './figures.ts';
import { measure } from './measure.ts';
import { barePage, extractPicture } from './picture.ts';
import { buildPlainPage } from './plain-page.ts';
import { writeResults } from './results.ts';
import { readFolder, serve } from './site.ts';
import { bareSvg, home, homeWithoutPicture, plainMap } from './subjects.ts';
import { formatTable, formatUse } from './table.ts';
import { measureUse } from './use.ts';
import type { UseFigures } from './use-figures.ts';
import { launch } from './visit.ts';

/** For trying the harness: fewer runs, or an SVG for (a) while the home page holds none. */
const { values: options } = parseArgs({
  options: { runs: { type: 'string' }, 'picture-for-a': { type: 'string' } },
});
const runs = Number(options.runs ?? plannedRuns);
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs: got ${options.runs}, expected 1 or more`);
const trial = Object.keys(options).length > 0;

/** Measures, prints and keeps. @returns false when something could not be measured. */
async function bench(): Promise<boolean> {
  const found = findBrowser();
  if (!found.found) throw new Error(found.reason);
  const browser = await launch(found.path);
  const chromium = browser.version();
  await browser.close();

  for (const { configFile } of siteBuilds)
    await build({ root, configFile: join(root, configFile), base: '/', logLevel: 'warn' });
  await buildPages(join(root, 'dist'), { images: false });
  const dist = readFolder(join(root, 'dist'));
  const picture = extractPicture(dist['/index.html']?.toString() ?? '');
  const given = options['picture-for-a'];
  const svg = given === undefined ? picture : readFileSync(given, 'utf8');
  const server = await serve({
    ...dist,
    ...(await buildPlainPage(join(root, 'public', 'data'))),
    ...(svg === undefined ? {} : { '/bench/a.html': Buffer.from(barePage(svg, schemeStyle)) }),
  });
  const subjects = [
    picture === undefined ? homeWithoutPicture : home,
    ...(svg === undefined ? [] : [bareSvg]),
    plainMap,
  ];
  const measured: Record<string, Timings> = {};
  const use: Record<string, UseFigures> = {};
  try {
    for (const screen of screens) {
      const timings = await measure(found.path, server.address, subjects, screen, runs);
      measured[screen.name] = timings;
      console.log(`\n${formatTable(screen.name, timings, runs)}`);
      const inUse = await measureUse(found.path, server.address, screen, runs);
      use[screen.name] = inUse;
      console.log(`\n${formatUse(screen.name, inUse)}`);
    }
  } finally {
    server.close();
  }

  const cores = availableParallelism();
  console.log(`\nChromium ${chromium}, ${cores} cores`);
  if (picture === undefined) {
    console.error('the home page holds no picture yet: nothing is kept');
    return false;
  }
  if (trial) console.log('a trial: nothing is kept');
  else {
    const kept = { chromium, cores, conditions, runs, screens: measured, use };
    writeFileSync(join(import.meta.dirname, 'results.json'), writeResults(kept));
  }
  return true;
}

try {
  process.exitCode = (await bench()) ? 0 : 1;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
