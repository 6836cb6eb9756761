import * as v from 'valibot';

/** How many tests or checks passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const onePassed: Counts = { passed: 1, failed: 0 };
export const oneFailed: Counts = { passed: 0, failed: 1 };

export const addCounts = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
});

/** The plain last line of a test run. */
export const countsLine = ({ passed, failed }: Counts): string =>
  `${passed} passed, ${failed} failed`;

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

const playwrightReport = v.object({
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
  errors: v.array(v.unknown()),
});

/** A runner that ends badly or ran nothing has failed, even when its report shows no failure. */
const judged = (counts: Counts, exitCode: number): Counts => {
  const sound = counts.failed > 0 || (exitCode === 0 && counts.passed > 0);
  return sound ? counts : { ...counts, failed: 1 };
};

/**
 * Counts of Vitest's JSON report. A skipped test counts as failed, and so does a file that could
 * not be loaded, because nothing of it was tested.
 *
 * @param report the parsed report, undefined when the runner wrote none
 */
export function countVitest(report: unknown, exitCode: number): Counts {
  const parsed = v.safeParse(vitestReport, report);
  if (!parsed.success) return oneFailed;
  const found = parsed.output;
  const brokenFiles = found.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  return judged(
    {
      passed: found.numPassedTests,
      failed: found.numFailedTests + found.numPendingTests + found.numTodoTests + brokenFiles,
    },
    exitCode,
  );
}

/**
 * Counts of Playwright's JSON report. Skipped and flaky tests count as failed, and so does each
 * error outside of a test.
 *
 * @param report the parsed report, undefined when the runner wrote none
 */
export function countPlaywright(report: unknown, exitCode: number): Counts {
  const parsed = v.safeParse(playwrightReport, report);
  if (!parsed.success) return oneFailed;
  const { stats, errors } = parsed.output;
  return judged(
    {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    },
    exitCode,
  );
}
