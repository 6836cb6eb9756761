import type { Problem } from '../problem.ts';
import type { Seeds } from '../seeds.ts';

/** Tells a problem of a record's file; an empty path is the file as a whole. */
export type Report = (
  file: string,
  path: readonly (string | number)[],
  rule: string,
  got: string,
  expected: string,
) => void;

/** A list of problems, and the way to add to it with the line of the field. */
export function collectProblems({ lineOf }: Seeds): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  return {
    problems,
    report: (file, path, rule, got, expected) => {
      const line = lineOf(file, path);
      const where = { file, ...(line === undefined ? {} : { line }), path: path.join('.') };
      problems.push({ ...where, rule, got, expected });
    },
  };
}
