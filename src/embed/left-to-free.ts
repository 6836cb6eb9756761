import type { EmbedScheme } from './scheme.ts';

let left: readonly [root: HTMLElement, scheme: EmbedScheme] | undefined;

/** Leaves the page to the code of free views, which comes next. */
export const leaveToFree = (root: HTMLElement, scheme: EmbedScheme): void => {
  left = [root, scheme];
};

/** What was left to it. @throws when nothing was */
export function leftToFree(): readonly [root: HTMLElement, scheme: EmbedScheme] {
  if (!left) throw new Error('got no page, expected start.ts to have left one');
  return left;
}
