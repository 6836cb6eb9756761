import type { PlacedThing } from '../../data/thing.ts';
import { kindNames } from '../../plan/kind-names.ts';
import { entriesNaming } from '../../plan/library.ts';
import { useAtlas } from '../atlas-context.ts';
import { Section } from './section.tsx';
import { ThingLink } from './thing-link.tsx';

/** Entries of the plan that name a thing: aspects, targets, tasks, events and the rest, by kind. */
export function Mentions({ thing }: { readonly thing: PlacedThing }) {
  const { library, say, w } = useAtlas();
  const entries = entriesNaming(library, thing);
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  return (
    <Section title={w('inThePlan')}>
      {kinds.map((kind) => (
        <div key={kind}>
          <h4>{say(kindNames[kind].many)}</h4>
          <ul class="plain">
            {entries
              .filter((entry) => entry.kind === kind)
              .map((entry) => (
                <li key={entry.id}>
                  <ThingLink thing={entry} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
