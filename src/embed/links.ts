import type { Text } from '../data/text.ts';
import { isPaged, type Thing } from '../data/thing.ts';
import type { LinkOf } from '../map/svg/picture.ts';
import { writeLink } from '../view/link.ts';
import { firstView, type View } from '../view/view.ts';

/** Where the things of an embed's picture lead: to their pages in the whole atlas. */
export const linksFor =
  (view: View, base: string, nameOf: (thing: Thing) => Text | undefined): LinkOf =>
  (kind, id) => {
    const thing = { kind, id };
    const name = isPaged(thing) ? nameOf(thing) : undefined;
    const { language } = view;
    const href = writeLink({ ...firstView, language, selection: [thing] }, base);
    return name && { href, name: name[language] };
  };
