import { brotliCompressSync } from 'node:zlib';
import { joinAtlas } from './atlas.ts';
import { readBoundaries } from './boundaries.ts';
import { checkRecords } from './check-records.ts';
import { checkGeometry } from './checks/geometry.ts';
import { buildOutputs } from './outputs.ts';
import { type Problem, sortProblems } from './problem.ts';
import { readSeeds } from './seeds.ts';

export type Build =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The largest published topology, bytes in Brotli: what a reader on a slow phone waits for. */
export const topologyBudget = 130_000;

/**
 * Reads records and boundaries, checks everything, and only then shapes the outputs.
 * Geometry is checked when the records are sound, because it is merged from what they say.
 *
 * @param seedsFolder the folder of the records
 * @param boundaries those of the package; given when many builds share them
 */
export function buildDataset(seedsFolder: string, boundaries = readBoundaries()): Build {
  const seeds = readSeeds(seedsFolder);
  const found = checkRecords(seeds, boundaries);
  if (found.length > 0) return { ok: false, problems: found };

  const atlas = joinAtlas(seeds.records, boundaries);
  const geometry = checkGeometry(atlas);
  if (geometry.length > 0) return { ok: false, problems: sortProblems(geometry) };

  const files = buildOutputs(atlas, seeds.aliases);
  const size = brotliCompressSync(files.get('atlas.topojson') ?? '').length;
  if (size > topologyBudget) {
    const problem: Problem = {
      file: 'public/data/atlas.topojson',
      path: '',
      rule: 'topology-budget',
      got: `${size} bytes in Brotli`,
      expected: `expected at most ${topologyBudget}`,
    };
    return { ok: false, problems: [problem] };
  }
  return { ok: true, files };
}
