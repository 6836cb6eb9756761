import type { ComponentChildren } from 'preact';
import type { Statement } from '../../../data/citation.ts';
import { thingOf } from '../../../data/records/plan-entry.ts';
import type { Text } from '../../../data/text.ts';
import type { EntryKind, Thing } from '../../../data/thing.ts';
import { useAtlas } from '../../atlas-context.ts';
import type { Numbering } from '../../citing.ts';
import { Statements } from '../../parts/cited.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingLink, ThingRow } from '../../parts/thing-link.tsx';
import type { Word } from '../../words.ts';

/** What entries of every kind have in common. */
interface Entry {
  readonly name: Text;
  readonly about?: readonly Statement[];
  readonly things?: readonly string[] | undefined;
  readonly notes?: readonly Statement[] | undefined;
}

interface EntryProps {
  readonly entry: Pick<Entry, 'things' | 'notes'>;
  readonly numbering: Numbering;
}

/** What of an entry is on the map, and how to read it. */
export function EntryBody({ entry, numbering }: EntryProps) {
  const { w } = useAtlas();
  return (
    <>
      {entry.things && (
        <div class="on-map">
          <span class="sub">{w('onTheMap')}</span>
          <ThingRow things={entry.things.map(thingOf)} />
        </div>
      )}
      {entry.notes && (
        <div class="note">
          <Statements items={entry.notes} numbering={numbering} />
        </div>
      )}
    </>
  );
}

interface EntryViewProps {
  readonly thing: Thing;
  readonly entry: Entry;
  readonly numbering: Numbering;
  readonly children?: ComponentChildren;
}

/** One entry in a list: its name, which opens it by itself, what it says, and where. */
export function EntryView({ thing, entry, numbering, children }: EntryViewProps) {
  return (
    <li class="entry">
      <h4>
        <ThingLink thing={thing} class="entry-name" />
      </h4>
      {children}
      {entry.about && <Statements items={entry.about} numbering={numbering} />}
      <EntryBody entry={entry} numbering={numbering} />
    </li>
  );
}

interface EntriesProps {
  readonly title: Word;
  readonly kind: EntryKind;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly numbering: Numbering;
}

/** A titled list of entries. */
export const Entries = ({ title, kind, entries, numbering }: EntriesProps) => {
  const { w } = useAtlas();
  return (
    <Section title={w(title)}>
      <ol class="plain">
        {Object.entries(entries).map(([id, entry]) => (
          <EntryView key={id} thing={{ kind, id }} entry={entry} numbering={numbering} />
        ))}
      </ol>
    </Section>
  );
};
