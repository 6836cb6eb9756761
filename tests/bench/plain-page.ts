import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { build } from 'vite';
import { writeGeojson } from '../../geo/open-data/geojson.ts';
import type { Box } from '../../src/data/dataset.ts';
import { shapesOf } from '../../src/data/shapes.ts';
import { readFolder, type Site } from './site.ts';
import { marks } from './subjects.ts';

/** The counties of the atlas's topology as GeoJSON, with the decimals that geo publishes. */
const countiesOf = (topology: Topology): string =>
  writeGeojson(
    [...shapesOf(topology, 'counties')].map(([id, geometry]) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry,
    })),
  );

/**
 * Builds comparison (b), MapLibre as its own examples use it, under `/bench/`.
 *
 * @param dataFolder the published dataset
 */
export async function buildPlainPage(dataFolder: string): Promise<Site> {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(dataFolder, name), 'utf8'));
  const { scopeBox } = read('atlas.json') as { scopeBox: Box }; // published, checked by geo
  const topology = read('atlas.topojson') as Topology;
  const outDir = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    await build({
      root: join(import.meta.dirname, 'plain-map'),
      configFile: false,
      base: '/bench/',
      logLevel: 'error',
      define: {
        SCOPE_BOX: JSON.stringify(scopeBox),
        COMPLETE_MARK: JSON.stringify(marks.plain),
      },
      build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1500 },
    });
    const built = Object.entries(readFolder(outDir)).map(([path, body]) => [
      path === '/index.html' ? '/bench/b.html' : `/bench${path}`,
      body,
    ]);
    return {
      ...Object.fromEntries(built),
      '/bench/counties.geojson': Buffer.from(countiesOf(topology)),
    };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
