import type { ComponentChildren } from 'preact';
import type { Statement } from '../../../data/citation.ts';
import { thingOf } from '../../../data/records/plan-entry.ts';
import type { Text } from '../../../data/text.ts';
import { useAtlas } from '../../atlas-context.ts';
import type { Numbering } from '../../citing.ts';
import { Statements } from '../../parts/cited.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingRow } from '../../parts/thing-link.tsx';
import type { Word } from '../../words.ts';

/** What entries of every kind have in common. */
interface Entry {
  readonly name: Text;
  readonly about?: readonly Statement[];
  readonly things?: readonly string[] | undefined;
  readonly notes?: readonly Statement[] | undefined;
}

interface EntryViewProps {
  readonly entry: Entry;
  readonly numbering: Numbering;
  readonly children?: ComponentChildren;
}

/** One entry: its name, what it says, what of it is on the map, and how to read it. */
export function EntryView({ entry, numbering, children }: EntryViewProps) {
  const { say, w } = useAtlas();
  return (
    <li class="entry">
      <h4>{say(entry.name)}</h4>
      {children}
      {entry.about && <Statements items={entry.about} numbering={numbering} />}
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
    </li>
  );
}

interface EntriesProps {
  readonly title: Word;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly numbering: Numbering;
}

/** A titled list of entries. */
export const Entries = ({ title, entries, numbering }: EntriesProps) => {
  const { w } = useAtlas();
  return (
    <Section title={w(title)}>
      <ol class="plain">
        {Object.entries(entries).map(([id, entry]) => (
          <EntryView key={id} entry={entry} numbering={numbering} />
        ))}
      </ol>
    </Section>
  );
};
