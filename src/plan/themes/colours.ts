import type { Scheme } from '../palette.ts';
import type { Classing } from './classing.ts';
import { rampOf } from './ramps.ts';

/** Anything in classes: a theme with all that is known of it, or with its values alone. */
interface Classed {
  readonly classing: Classing;
}

/** The colour of each class, from little to much. */
export const coloursOf = ({ classing }: Classed, scheme: Scheme): readonly string[] =>
  rampOf(scheme, classing.classes.length);

/** The members of each class with its colour, for the map. */
export const fillsOf = (
  shown: Classed,
  scheme: Scheme,
): readonly { readonly colour: string; readonly ids: readonly string[] }[] => {
  const colours = coloursOf(shown, scheme);
  return shown.classing.classes.map(({ members }, index) => ({
    colour: colours[index] ?? '',
    ids: members,
  }));
};
