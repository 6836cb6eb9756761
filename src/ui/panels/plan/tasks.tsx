import type { Plan } from '../../../data/plan.ts';
import { thingOf } from '../../../data/records/plan-entry.ts';
import { useAtlas } from '../../atlas-context.ts';
import type { Numbering } from '../../citing.ts';
import { Cited, Statements } from '../../parts/cited.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingLink, ThingRow } from '../../parts/thing-link.tsx';

/** The thirty-six tasks of 2019 by area. */
export function Tasks({ plan, numbering }: { plan: Plan; numbering: Numbering }) {
  const { say, w } = useAtlas();
  return (
    <Section title={w('tasks2019')}>
      {Object.entries(plan['task-areas']).map(([area, { name, sources }]) => (
        <div key={area}>
          <h4>
            {say(name)}
            <Cited sources={sources} numbering={numbering} />
          </h4>
          <ol class="tasks">
            {Object.entries(plan['tasks-2019'])
              .filter(([, task]) => task.area === area)
              .map(([id, task]) => (
                <li key={id} value={task.number}>
                  <ThingLink thing={{ kind: 'task', id }} class="entry-name" />
                  {task.things && <ThingRow things={task.things.map(thingOf)} />}
                  {task.notes && (
                    <div class="note">
                      <Statements items={task.notes} numbering={numbering} />
                    </div>
                  )}
                </li>
              ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}
