/** Nothing that a reader waits for may take as long, ms. */
export const hangMs = 200;

/** Processor time of this process so far, ms: unlike the clock's, other work on the machine is not in it. */
function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Runs what must not hang and keeps the longest time. What took too long is run again, since the
 * collector of garbage may have come by: what hangs, hangs each time.
 */
export function hangGuard() {
  let longest = 0;
  let runs = 0;
  return {
    run: <T>(work: () => T): T => {
      let least = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const from = workedMs();
        const result = work();
        least = Math.min(least, workedMs() - from);
        if (least > hangMs) continue;
        longest = Math.max(longest, least);
        runs += 1;
        return result;
      }
      throw new Error(`took ${Math.round(least)} ms, expected at most ${hangMs}`);
    },
    /** Prints how many there were and the longest of them. */
    report: (what: string): void =>
      console.log(`${runs} ${what}, the longest took ${longest.toFixed(1)} ms`),
  };
}
