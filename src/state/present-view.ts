import { presentThing } from '../data/aliases.ts';
import type { Dataset } from '../data/dataset.ts';
import { sameThing, type Thing } from '../data/thing.ts';
import type { Around, View } from '../view/view.ts';

/**
 * A view with the ids of now: what its link says of things by ids that were renamed since. The same
 * view when there are none, so that a link that must be written anew is told from one that is as
 * it should be.
 */
export function presentView(view: View, { aliases }: Dataset): View {
  if (!aliases) return view;
  const now = (thing: Thing): Thing => presentThing(aliases, thing);
  const things = (before: readonly Thing[]): readonly Thing[] => {
    const renamed = before.map(now);
    if (renamed.every((thing, i) => thing === before[i])) return before;
    // Two ids of before may be one of now.
    return renamed.filter((thing, i) => renamed.findIndex((t) => sameThing(t, thing)) === i);
  };
  const about = (around: Around): Around => {
    if (!('kind' in around.origin)) return around;
    const origin = now(around.origin);
    return origin === around.origin ? around : { ...around, origin };
  };
  const part = {
    selection: things(view.selection),
    compared: things(view.compared),
    around: view.around && about(view.around),
    filter: view.filter,
  };
  const { aspect } = view.filter;
  const aspectNow = aspect && now({ kind: 'aspect', id: aspect }).id;
  if (aspectNow !== aspect) part.filter = { ...view.filter, aspect: aspectNow };
  const keys = Object.keys(part) as (keyof typeof part)[]; // keys of the literal
  return keys.every((key) => part[key] === view[key]) ? view : { ...view, ...part };
}
