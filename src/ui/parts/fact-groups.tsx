import { useState } from 'preact/hooks';
import { thingKey, thingKinds } from '../../data/thing.ts';
import type { Fact } from '../../plan/evidence.ts';
import { kindNames } from '../../plan/kind-names.ts';
import { useAtlas } from '../atlas-context.ts';
import { FactLine } from './fact-line.tsx';
import { ThingLink } from './thing-link.tsx';

/** A group of more facts than this is closed at first. */
const mostOpen = 12;

/** Facts by the kind of thing they are said of, and within it by the thing. */
export function FactGroups({ facts }: { readonly facts: readonly Fact[] }) {
  const { say, w } = useAtlas();
  const groups = [
    { key: 'circle', title: w('theCircle'), inGroup: facts.filter(({ of }) => !of) },
    ...thingKinds.map((kind) => ({
      key: kind,
      title: say(kindNames[kind].many),
      inGroup: facts.filter(({ of }) => of?.kind === kind),
    })),
  ].filter(({ inGroup }) => inGroup.length > 0);
  return (
    <>
      {groups.map(({ key, title, inGroup }) => (
        <FactGroup key={key} title={title} facts={inGroup} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** One group; what is in it is made when it is opened, for some hold hundreds. */
function FactGroup({ title, facts }: GroupProps) {
  const { site } = useAtlas();
  const [open, setOpen] = useState(facts.length <= mostOpen || site.still === true);
  const things = new Map(facts.map(({ of }) => [of ? thingKey(of) : '', of]));
  return (
    <details class="fact-group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <span class="count">{facts.length}</span>
      </summary>
      {open && (
        <ul class="plain">
          {[...things].map(([key, thing]) => (
            <li key={key}>
              {thing && <ThingLink thing={thing} />}
              <ul class="fact-lines">
                {facts
                  .filter(({ of }) => (of ? thingKey(of) : '') === key)
                  .map((fact, index) => (
                    <FactLine key={index} fact={fact} />
                  ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
