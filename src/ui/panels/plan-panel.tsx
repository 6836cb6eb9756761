import type { Plan } from '../../data/plan.ts';
import { useAtlas } from '../atlas-context.ts';
import { numberSources } from '../citing.ts';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { Entries } from './plan/entries.tsx';
import { Events } from './plan/events.tsx';
import { Figures } from './plan/figures.tsx';
import { Targets } from './plan/targets.tsx';
import { Tasks } from './plan/tasks.tsx';

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
      <Entries
        title="positioning"
        kind="position"
        entries={plan.positioning}
        numbering={numbering}
      />
      <Entries title="aspects" kind="aspect" entries={plan.aspects} numbering={numbering} />
      <Entries title="axes" kind="axis" entries={plan.axes} numbering={numbering} />
      <Targets plan={plan} year={2025} numbering={numbering} />
      <Targets plan={plan} year={2035} numbering={numbering} />
      <Figures plan={plan} numbering={numbering} />
      <Tasks plan={plan} numbering={numbering} />
      <Entries
        title="governance"
        kind="governance"
        entries={plan.governance}
        numbering={numbering}
      />
      <Entries title="ecology" kind="ecology" entries={plan.ecology} numbering={numbering} />
      <Entries title="services" kind="service" entries={plan.services} numbering={numbering} />
      <Events plan={plan} numbering={numbering} />
      <SourceList numbering={numbering} />
    </>
  );
}

/** The page of the plan: its entries once they are here, or how it stands with them. */
export function PlanPanel() {
  const { library, w } = useAtlas();
  return (
    <article>
      <PageHead title={w('thePlan')} />
      {library.plan ? <PlanEntries plan={library.plan} /> : <Loading file="plan" />}
    </article>
  );
}
