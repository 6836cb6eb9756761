/** One thing wrong with the inputs. `path` is the field inside the file, `line` counts from 1. */
export interface Problem {
  readonly file: string;
  readonly line?: number;
  readonly path: string;
  readonly rule: string;
  readonly got: string;
  readonly expected: string;
}

/** One line that a person can act on: `file:line path: rule: found …, expected …`. */
export function describeProblem(problem: Problem): string {
  const where = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  const path = problem.path === '' ? '' : ` ${problem.path}`;
  return `${where}${path} [${problem.rule}] found ${problem.got}, ${problem.expected}`;
}

const byPlace = (a: Problem, b: Problem): number =>
  a.file === b.file
    ? (a.line ?? 0) - (b.line ?? 0) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
    : a.file < b.file
      ? -1
      : 1;

/** The problems in the order of their files and lines. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(byPlace);

/** A value as JSON; in words where it has no such form: a YAML list that refers to itself. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return 'a list or table within itself';
  }
}

/** Shows a found value in an error: short, quoted when it is a text. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const shown = asJson(value);
  return shown.length > 80 ? `${shown.slice(0, 77)}…` : shown;
}
