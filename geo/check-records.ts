import type { Boundaries } from './boundaries.ts';
import { checkAliases } from './checks/aliases.ts';
import { checkCensus } from './checks/census.ts';
import { checkCitations } from './checks/citations.ts';
import { checkCompleteness } from './checks/completeness.ts';
import { checkGlossary } from './checks/glossary.ts';
import { checkLives } from './checks/lives.ts';
import { checkPlaces } from './checks/places.ts';
import { checkPlan } from './checks/plan.ts';
import { checkPoints } from './checks/points.ts';
import { checkReferences } from './checks/references.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { Seeds } from './seeds.ts';

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
