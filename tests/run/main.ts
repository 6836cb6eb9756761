import { addCounts, type Counts, countsLine, oneFailed } from './counts.ts';
import { runCheck } from './run-check.ts';
import { chooseSteps, type Step } from './steps.ts';

interface Result {
  readonly title: string;
  readonly counts: Counts;
}

/** Runs a step, or fails all its checks when the step it needs has failed. */
async function runStep(step: Step, failedSteps: ReadonlySet<string>): Promise<Result[]> {
  const results: Result[] = [];
  for (const check of step.checks) {
    console.log(`\n=== ${check.title} ===`);
    if (step.needs && failedSteps.has(step.needs)) {
      const title = `${check.title} (not run: ${step.needs} failed)`;
      console.log(title);
      results.push({ title, counts: oneFailed });
    } else {
      results.push({ title: check.title, counts: await runCheck(check) });
    }
  }
  return results;
}

/** Runs the steps named on the command line, all when none is; prints the counts last. */
async function run(names: readonly string[]): Promise<Counts> {
  const results: Result[] = [];
  const failedSteps = new Set<string>();
  for (const step of chooseSteps(names)) {
    const found = await runStep(step, failedSteps);
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
