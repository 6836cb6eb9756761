import { brotliCompressSync } from 'node:zlib';
import { joinAtlas } from './atlas.ts';
import { type Boundaries, readBoundaries } from './boundaries.ts';
import { checkAliases } from './checks/aliases.ts';
import { checkCensus } from './checks/census.ts';
import { checkCitations } from './checks/citations.ts';
import { checkCompleteness } from './checks/completeness.ts';
import { checkGeometry } from './checks/geometry.ts';
import { checkGlossary } from './checks/glossary.ts';
import { checkLives } from './checks/lives.ts';
import { checkPlaces } from './checks/places.ts';
import { checkPlan } from './checks/plan.ts';
import { checkPoints } from './checks/points.ts';
import { checkReferences } from './checks/references.ts';
import { buildOutputs } from './outputs.ts';
import { type Problem, sortProblems } from './problem.ts';
import { readSeeds, type Seeds } from './seeds.ts';

export type Build =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The largest published topology, bytes in Brotli: what a reader on a slow phone waits for. */
export const topologyBudget = 130_000;

/** Everything that is wrong with the records themselves, in the order of files and lines. */
export const checkRecords = (seeds: Seeds, boundaries: Boundaries): Problem[] =>
  sortProblems([
    ...seeds.problems,
    ...checkCitations(seeds),
    ...checkPlaces(seeds, boundaries.region),
    ...checkCensus(seeds),
    ...checkCompleteness(seeds, boundaries.region),
    ...checkReferences(seeds, boundaries.region),
    ...checkPoints(seeds, boundaries),
    ...checkPlan(seeds),
    ...checkLives(seeds),
    ...checkGlossary(seeds),
    ...checkAliases(seeds),
  ]);

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
