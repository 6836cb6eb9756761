import type { Listener } from './commands.ts';
import { addCounts, type Counts, countsLine, oneFailed } from './counts.ts';
import { runCheck } from './run-check.ts';
import { chooseSteps, type Step } from './steps.ts';

interface Result {
  readonly title: string;
  readonly counts: Counts;
}

const titleLine = (title: string): string => `\n=== ${title} ===\n`;
const show: Listener = (said) => void process.stdout.write(said);

/** Fails all checks of a step that cannot run because the step it needs has failed. */
const notRun = ({ checks, needs }: Step): Result[] =>
  checks.map((check) => {
    const title = `${check.title} (not run: ${needs} failed)`;
    show(`${titleLine(check.title)}${title}\n`);
    return { title, counts: oneFailed };
  });

/** Runs the checks of a step one after the other and shows what they say as it comes. */
async function runStep({ checks }: Step): Promise<Result[]> {
  const results: Result[] = [];
  for (const check of checks) {
    show(titleLine(check.title));
    results.push({ title: check.title, counts: await runCheck(check) });
  }
  return results;
}

/** Runs the checks of a step and keeps what they say, so that it is not mixed with that of others. */
async function runQuietly({ checks }: Step): Promise<{ results: Result[]; said: string }> {
  const results: Result[] = [];
  let said = '';
  const keep: Listener = (text) => {
    said += text;
  };
  for (const check of checks) {
    keep(titleLine(check.title));
    results.push({ title: check.title, counts: await runCheck(check, keep) });
  }
  return { results, said };
}

/** Runs the steps named on the command line, all when none is; prints the counts last. */
async function run(names: readonly string[]): Promise<Counts> {
  const chosen = chooseSteps(names);
  const results: Result[] = [];
  const failedSteps = new Set<string>();
  const beside = new Map(
    chosen.filter((step) => step.beside).map((step) => [step.name, runQuietly(step)]),
  );
  for (const step of chosen) {
    const begun = await beside.get(step.name);
    if (begun) show(begun.said);
    const isLost = step.needs !== undefined && failedSteps.has(step.needs);
    const found = begun?.results ?? (isLost ? notRun(step) : await runStep(step));
    if (found.some(({ counts }) => counts.failed > 0)) failedSteps.add(step.name);
    results.push(...found);
  }
  console.log('\n=== summary ===');
  for (const { title, counts } of results) {
    console.log(`${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${title}: ${countsLine(counts)}`);
  }
  return addCounts(results.map(({ counts }) => counts));
}

const counts = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return oneFailed;
});
console.log(`\n${countsLine(counts)}`);
process.exitCode = counts.failed === 0 ? 0 : 1;
