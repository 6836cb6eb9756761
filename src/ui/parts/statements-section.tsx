import type { Statement } from '../../data/citation.ts';
import { useAtlas } from '../atlas-context.ts';
import type { Numbering } from '../citing.ts';
import type { Word } from '../words.ts';
import { Statements } from './cited.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly title: Word;
  readonly items: readonly Statement[] | undefined;
  readonly numbering: Numbering;
}

/** A titled part of statements; nothing when the record has none. */
export function StatementsSection({ title, items, numbering }: Props) {
  const { w } = useAtlas();
  if (!items) return null;
  return (
    <Section title={w(title)}>
      <Statements items={items} numbering={numbering} />
    </Section>
  );
}
