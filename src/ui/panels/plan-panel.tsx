import type { ComponentChildren } from 'preact';
import type { Statement } from '../../data/citation.ts';
import type { Plan } from '../../data/plan.ts';
import { thingOf } from '../../data/records/plan-entry.ts';
import type { Text } from '../../data/text.ts';
import { useAtlas } from '../atlas-context.ts';
import { type Numbering, numberSources } from '../citing.ts';
import { formatDate, formatQuantity } from '../format.ts';
import { Cited, Statements } from '../parts/cited.tsx';
import { Section } from '../parts/section.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { ThingRow } from '../parts/thing-link.tsx';
import type { Word } from '../words.ts';

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
function EntryView({ entry, numbering, children }: EntryViewProps) {
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

const Entries = ({ title, entries, numbering }: EntriesProps) => {
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

/** Targets of one year, each with its number and with what has been reached since. */
function Targets({ plan, year, numbering }: { plan: Plan; year: number; numbering: Numbering }) {
  const { language, w } = useAtlas();
  const chosen = Object.entries(plan.targets).filter(([, target]) => target.year === year);
  return (
    <Section title={w(year === 2025 ? 'targets2025' : 'targets2035')}>
      <ol class="plain">
        {chosen.map(([id, target]) => (
          <EntryView key={id} entry={target} numbering={numbering}>
            {target.quantity && <p class="quantity">{formatQuantity(target.quantity, language)}</p>}
            {target.achieved?.map((reached) => (
              <p class="reached" key={reached.asOf}>
                {language === 'zh'
                  ? `${formatDate(reached.asOf, language)}${w('reached')}：`
                  : `${w('reached')} ${formatDate(reached.asOf, language)}: `}
                <strong>{formatQuantity(reached, language)}</strong>
                <Cited sources={reached.sources} numbering={numbering} warnSingle />
                {reached.note && <span class="sub">{reached.note[language]}</span>}
              </p>
            ))}
          </EntryView>
        ))}
      </ol>
    </Section>
  );
}

/** Published figures with whose they are, and how to read the ones that mislead. */
function Figures({ plan, numbering }: { plan: Plan; numbering: Numbering }) {
  const { language, say, w } = useAtlas();
  return (
    <Section title={w('figuresAchieved')}>
      <table class="figures">
        <tbody>
          {Object.entries(plan.figures).map(([id, figure]) => (
            <tr key={id}>
              <th scope="row">
                {say(figure.name)}
                <span class="sub">
                  {say(figure.scope)}
                  {!say(figure.scope).includes(figure.asOf.slice(0, 4)) &&
                    `${language === 'zh' ? '，' : ', '}${formatDate(figure.asOf, language)}`}
                </span>
              </th>
              <td>
                <span class="value">{formatQuantity(figure, language)}</span>
                <Cited sources={figure.sources} numbering={numbering} warnSingle />
                {figure.correction && (
                  <span class="sub">
                    {say(figure.correction)}
                    <Cited sources={figure.correction.sources} numbering={numbering} />
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** The thirty-six tasks of 2019 by area. */
function Tasks({ plan, numbering }: { plan: Plan; numbering: Numbering }) {
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
                  {say(task.name)}
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

/** The plan: positions, aspects, space, targets, figures, tasks, governance and what happened. */
function PlanEntries({ plan }: { readonly plan: Plan }) {
  const numbering = numberSources([
    plan.positioning,
    plan.aspects,
    plan.axes,
    plan.targets,
    plan.figures,
    plan['task-areas'],
    plan['tasks-2019'],
    plan.governance,
    plan.ecology,
    plan.services,
    plan.events,
  ]);
  return (
    <>
      <Entries title="positioning" entries={plan.positioning} numbering={numbering} />
      <Entries title="aspects" entries={plan.aspects} numbering={numbering} />
      <Entries title="axes" entries={plan.axes} numbering={numbering} />
      <Targets plan={plan} year={2025} numbering={numbering} />
      <Targets plan={plan} year={2035} numbering={numbering} />
      <Figures plan={plan} numbering={numbering} />
      <Tasks plan={plan} numbering={numbering} />
      <Entries title="governance" entries={plan.governance} numbering={numbering} />
      <Entries title="ecology" entries={plan.ecology} numbering={numbering} />
      <Entries title="services" entries={plan.services} numbering={numbering} />
      <Events plan={plan} numbering={numbering} />
      <SourceList numbering={numbering} />
    </>
  );
}

/** What happened, by date. */
function Events({ plan, numbering }: { plan: Plan; numbering: Numbering }) {
  const { language, w } = useAtlas();
  return (
    <Section title={w('events')}>
      <ol class="plain">
        {Object.entries(plan.events).map(([id, event]) => (
          <EntryView key={id} entry={event} numbering={numbering}>
            <time class="sub" dateTime={event.date}>
              {formatDate(event.date, language)}
            </time>
          </EntryView>
        ))}
      </ol>
    </Section>
  );
}

/** The page of the plan: its entries once they are here, or how it stands with them. */
export function PlanPanel() {
  const { state, w } = useAtlas();
  const { value } = state.plan;
  return (
    <article>
      <header class="panel-head">
        <button type="button" class="back" onClick={() => state.openPage('home')}>
          ← {w('back')}
        </button>
        <h2 tabIndex={-1}>{w('thePlan')}</h2>
      </header>
      {value.status === 'ready' && <PlanEntries plan={value.plan} />}
      {value.status === 'absent' && <p role="status">{w('loading')}</p>}
      {value.status === 'failed' && (
        <p role="alert">
          {w('failedTitle')}
          <span class="sub">{value.detail}</span>
        </p>
      )}
    </article>
  );
}
