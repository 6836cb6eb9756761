import { describe, expect, it } from 'vitest';
import { addCounts, countPlaywright, countsLine, countVitest } from './counts.ts';

const vitest = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};
const playwright = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };
const withStats = (stats: Partial<typeof playwright.stats>) => ({
  ...playwright,
  stats: { ...playwright.stats, ...stats },
});

describe('the counts of a test run', () => {
  it('are those of the unit tests when all pass', () => {
    expect(countVitest(vitest, 0)).toEqual({ passed: 7, failed: 0 });
  });

  it('take skipped and planned unit tests as failed', () => {
    const report = { ...vitest, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 };
    expect(countVitest(report, 1)).toEqual({ passed: 7, failed: 6 });
  });

  it('take a file that could not be loaded as failed', () => {
    const report = { ...vitest, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countVitest(report, 1)).toEqual({ passed: 7, failed: 1 });
  });

  it('do not count a file twice whose failed tests are counted', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    const report = { ...vitest, numFailedTests: 1, testResults };
    expect(countVitest(report, 1)).toEqual({ passed: 7, failed: 1 });
  });

  it('are one failure when a runner left no report', () => {
    expect(countVitest(undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('hold a failure when a runner ends badly although every test passed', () => {
    expect(countVitest(vitest, 1)).toEqual({ passed: 7, failed: 1 });
    expect(countPlaywright(playwright, 1)).toEqual({ passed: 5, failed: 1 });
  });

  it('hold a failure when no test ran', () => {
    expect(countVitest({ ...vitest, numPassedTests: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(withStats({ expected: 0 }), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('take skipped and flaky browser tests as failed', () => {
    const report = withStats({ unexpected: 1, flaky: 1, skipped: 1 });
    expect(countPlaywright(report, 1)).toEqual({ passed: 5, failed: 3 });
  });

  it('count each error outside of a browser test', () => {
    expect(countPlaywright({ ...playwright, errors: [{}, {}] }, 1)).toEqual({
      passed: 5,
      failed: 2,
    });
  });

  it('add up to the last line', () => {
    const all = [
      { passed: 1, failed: 0 },
      { passed: 7, failed: 2 },
      { passed: 0, failed: 1 },
    ];
    expect(countsLine(addCounts(all))).toBe('8 passed, 3 failed');
  });
});
