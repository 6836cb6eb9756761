import '../survey/survey.css';
import './here.css';
import { useEffect, useMemo } from 'preact/hooks';
import type { Position } from '../../../data/position.ts';
import { applicableAt } from '../../../plan/here/applicable.ts';
import { centreOf } from '../../../plan/survey/mercator.ts';
import { useAtlas } from '../../atlas-context.ts';
import { formatDate } from '../../format-date.ts';
import { CoordinateField } from '../survey/coordinate-field.tsx';
import { DrawingFailed } from '../survey/drawing-failed.tsx';
import { PointText } from '../survey/point-text.tsx';
import { useFrame } from '../survey/use-frame.ts';
import { useInSight } from '../survey/use-in-sight.ts';
import { surveyWords } from '../survey/words.ts';
import { CopyAnswer } from './copy-answer.tsx';
import { HereAnswer } from './here-answer.tsx';
import { hereWords as words } from './words.ts';

/** What applies at a point: by a click on the map, by typed coordinates, or at the map's centre. */
export function HereTool() {
  const { state, library, say } = useAtlas();
  const { frame, bringIntoSight } = useFrame();
  const { here } = state.view.value;
  const bounds = state.desk.bounds.value;
  const answer = useInSight(here?.join());
  useEffect(() => state.later.want('plan'), []);
  const ask = (at: Position) => {
    state.desk.ask(at);
    bringIntoSight(at);
  };
  return (
    <>
      <p class="hint">{say(words.click)}</p>
      <CoordinateField action={say(words.ask)} onRead={ask} />
      <div class="button-row">
        <button
          type="button"
          class="button"
          disabled={!bounds}
          onClick={() => bounds && ask(centreOf(bounds))}
        >
          {say(surveyWords.mapCentre)}
        </button>
        {here && (
          <>
            <button type="button" class="button" onClick={() => frame([here])}>
              {say(surveyWords.showOnMap)}
            </button>
            <button type="button" class="button" onClick={() => state.desk.ask(undefined)}>
              {say(surveyWords.remove)}
            </button>
          </>
        )}
      </div>
      <DrawingFailed />
      <div ref={answer}>{here && <Answer at={here} key={library.plan ? 'whole' : 'begun'} />}</div>
    </>
  );
}

function Answer({ at }: { readonly at: Position }) {
  const { state, library, language, say } = useAtlas();
  const year = state.year.value;
  const found = useMemo(() => applicableAt(library, at, year), [library, at, year]);
  return (
    <>
      <section class="section here-point" aria-live="polite">
        <h3>{say(words.point)}</h3>
        <PointText at={at} />
        <p class="sub">
          {say(words.asOf)
            .replace('{year}', String(year))
            .replace('{asOf}', formatDate(library.dataset.circle.asOf, language))}
        </p>
        <CopyAnswer found={found} />
      </section>
      <HereAnswer found={found} />
    </>
  );
}
