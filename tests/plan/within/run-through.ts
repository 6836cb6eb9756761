/** Runs a generator to its end. */
export function runThrough<Step, Result>(
  run: Generator<Step, Result>,
): {
  readonly steps: readonly Step[];
  readonly result: Result;
} {
  const steps: Step[] = [];
  for (;;) {
    const { done, value } = run.next();
    if (done) return { steps, result: value };
    steps.push(value);
  }
}
