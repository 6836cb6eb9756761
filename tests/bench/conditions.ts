/** A reader with a slow phone line and a slow machine, the same for every page. */
export const conditions = {
  cpuSlowdown: 4,
  downKbitPerS: 1600,
  latencyMs: 150,
  upKbitPerS: 750,
} as const;

/** Visits of each page at each screen size; the median of them is the figure. */
export const plannedRuns = 5;

export interface Screen {
  /** As in the table and the results: `1440x900`. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly phone: boolean;
}

export const screens: readonly Screen[] = [
  { name: '1440x900', width: 1440, height: 900, phone: false },
  { name: '390x844', width: 390, height: 844, phone: true },
];

/** A visit that has not shown everything by then has failed. */
export const patienceMs = 60_000;
