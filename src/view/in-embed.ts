import { linkKeys } from './keys.ts';
import { firstView, type View } from './view.ts';

const hidden = Object.entries(linkKeys).flatMap(
  ([key, { inEmbed }]) => (inEmbed === 'hide' ? [key as keyof typeof linkKeys] : []), // keys of the table
);

const partOf = (view: View): Partial<View> =>
  Object.fromEntries(hidden.map((key) => [key, view[key]]));

/** A view as an embed shows it: what it hides is as in the first view. */
export const shownInEmbed = (linked: View): View => ({ ...linked, ...partOf(firstView) });

/**
 * The view that the whole atlas opens with from an embed.
 *
 * @param shown the view that the embed shows now
 * @param linked the one that its link gave, with what it only carries
 */
export const wholeView = (shown: View, linked: View): View => ({
  ...shown,
  ...partOf(linked),
  embed: undefined,
});
