/** Milliseconds between two frames of a map that is panned. */
export interface Panned {
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** What one change cost the page. */
export interface Changed {
  /** Frames that the map drew until it stood still. */
  readonly frames: number;
  /** The longest time that nothing else could be done, milliseconds; 0 when always under 50. */
  readonly longestMs: number;
}

/** The atlas in use, at one screen size. */
export interface UseFigures {
  readonly panning: Readonly<Record<'home' | 'plain', Panned>>;
  /** By what is changed. */
  readonly changes: Readonly<Record<string, Changed>>;
  /** What one more frame of (b) costs, in which nothing is changed. */
  readonly plainFrame: Changed;
}

/** A promise of issue 7: a frame of the atlas takes at most so many times one of (b). */
export const panAim = 1.15;
