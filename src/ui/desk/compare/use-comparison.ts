import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Text } from '../../../data/text.ts';
import { sameThing, type Thing } from '../../../data/thing.ts';
import { type ComparableThing, isComparable } from '../../../plan/compare/comparable.ts';
import { shortNameOf } from '../../../plan/naming.ts';
import { mostCompared } from '../../../view/view.ts';
import { useAtlas } from '../../atlas-context.ts';
import { fill } from './fill.ts';
import { words } from './words.ts';

/** What is compared, how to change it, and what to say of the last change. */
export interface Choosing {
  readonly things: readonly ComparableThing[];
  readonly full: boolean;
  readonly said: string;
  readonly nameOf: (thing: Thing) => string;
  readonly add: (thing: ComparableThing) => void;
  readonly remove: (thing: ComparableThing) => void;
}

/** The areas that are compared; while it is used, a click on the map adds one or takes one out. */
export function useComparison(): Choosing {
  const { state, library, language } = useAtlas();
  const { desk } = state;
  const said = useSignal('');
  const things = state.view.value.compared.filter(isComparable);
  const nameOf = (thing: Thing): string => shortNameOf(library, thing)?.[language] ?? '';
  const say = (text: Text, thing?: Thing) => {
    said.value = fill(text, thing ? { name: nameOf(thing) } : {}, language);
  };
  const remove = (thing: ComparableThing) => {
    desk.compare(things.filter((other) => !sameThing(other, thing)));
    say(words.removed, thing);
  };
  const add = (thing: ComparableThing) => {
    if (things.some((other) => sameThing(other, thing))) return;
    if (things.length >= mostCompared) return say(words.full);
    desk.addToCompared(thing);
    say(words.added, thing);
  };
  useEffect(() => {
    desk.listen((clicked) => {
      const top = clicked.find(isComparable);
      if (!top) say(words.notArea);
      else if (things.some((thing) => sameThing(thing, top))) remove(top);
      else add(top);
    });
  });
  useEffect(() => () => desk.listen(undefined), [desk]);
  return { things, full: things.length >= mostCompared, said: said.value, nameOf, add, remove };
}
