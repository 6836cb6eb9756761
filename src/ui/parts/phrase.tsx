import { type ComponentChildren, Fragment } from 'preact';
import type { Text } from '../../data/text.ts';
import type { Thing } from '../../data/thing.ts';
import { shortNameOf } from '../../plan/naming.ts';
import { useAtlas } from '../atlas-context.ts';
import { ThingLink } from './thing-link.tsx';

interface PhraseProps {
  readonly text: Text;
  readonly slots: Readonly<Record<string, ComponentChildren>>;
}

/** A text whose `{slots}` are filled, so that each language keeps its own order of words. */
export function Phrase({ text, slots }: PhraseProps) {
  const { say } = useAtlas();
  return (
    <>
      {say(text)
        .split(/\{(\w+)\}/)
        .map((piece, index) => {
          if (index % 2 === 0) return piece;
          if (!(piece in slots)) throw new Error(`got no {${piece}} for "${text.en}"`);
          return <Fragment key={index}>{slots[piece]}</Fragment>;
        })}
    </>
  );
}

/** What stands between the items of a list, and before the last. */
const separators = {
  names: { zh: ['、', '、'], en: [', ', ' and '] },
  clauses: { zh: ['；', '；'], en: [', ', ', '] },
  parts: { zh: ['，', '，'], en: [', ', ', '] },
  halves: { zh: ['；', '；'], en: ['; ', '; '] },
  stretches: {
    zh: ['。另一段：', '。另一段：'],
    en: ['. Another stretch: ', '. Another stretch: '],
  },
} as const;

interface JoinedProps {
  readonly items: readonly ComponentChildren[];
  readonly by: keyof typeof separators;
}

/** Items in a row of running text, as each language strings them. */
export function Joined({ items, by }: JoinedProps) {
  const { language } = useAtlas();
  const [between, last] = separators[by][language];
  return (
    <>
      {items.map((item, index) => (
        <Fragment key={index}>
          {index === 0 ? '' : index === items.length - 1 ? last : between}
          {item}
        </Fragment>
      ))}
    </>
  );
}

/** A thing in running text: a link by its short name. */
export function ShortLink({ thing }: { readonly thing: Thing }) {
  const { library, say } = useAtlas();
  const name = shortNameOf(library, thing);
  return <ThingLink thing={thing}>{name && say(name)}</ThingLink>;
}
