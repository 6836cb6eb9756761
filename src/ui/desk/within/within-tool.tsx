import '../survey/survey.css';
import './within.css';
import { bbox } from '@turf/turf';
import { useEffect, useState } from 'preact/hooks';
import type { Position } from '../../../data/position.ts';
import { type Thing, thingKey } from '../../../data/thing.ts';
import { nameOf } from '../../../plan/naming.ts';
import { originOf } from '../../../plan/survey/origin-of.ts';
import { useAtlas } from '../../atlas-context.ts';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { CoordinateField } from '../survey/coordinate-field.tsx';
import { DrawingFailed } from '../survey/drawing-failed.tsx';
import { PointText } from '../survey/point-text.tsx';
import { useInSight } from '../survey/use-in-sight.ts';
import { surveyWords } from '../survey/words.ts';
import { DistanceField } from './distance-field.tsx';
import { OriginField } from './origin-field.tsx';
import { RunState } from './run-state.tsx';
import { withinWords as words } from './words.ts';

/** The distance before the reader has set one. */
const firstKm = 30;

const isPoint = (origin: Thing | Position): origin is Position => Array.isArray(origin);

/** What lies within a distance of a station, a railway, a project or a point. */
export function WithinTool() {
  const { state, library, say } = useAtlas();
  const { around } = state.view.value;
  const [unusedKm, setUnusedKm] = useState(firstKm);
  const km = around?.km ?? unusedKm;
  const origin = around?.origin;
  const answer = useInSight(origin && (isPoint(origin) ? origin.join() : thingKey(origin)));
  const take = (origin: Thing | Position) => {
    state.desk.takeAround({ origin, km: state.view.peek().around?.km ?? unusedKm });
  };
  useEffect(() => {
    // Until it is told otherwise, a click on the map sets what the distance is taken around.
    state.desk.listen((things, at) => take(things.find((thing) => originOf(thing)) ?? at));
    return () => state.desk.listen(undefined);
  }, [unusedKm]);
  const [selected] = state.selection.value;
  const offered = selected && originOf(selected) ? selected : undefined;
  const name = offered && nameOf(library, offered);
  return (
    <>
      <p class="hint">{say(words.click)}</p>
      {offered && name && (
        <button type="button" class="button" onClick={() => take(offered)}>
          {say(words.useSelected).replace('{name}', say(name))}
        </button>
      )}
      <OriginField onChoose={take} />
      <CoordinateField action={say(words.useCoordinates)} onRead={take} />
      <DistanceField
        km={km}
        onChange={(next) =>
          around ? state.desk.takeAround({ ...around, km: next }) : setUnusedKm(next)
        }
      />
      <DrawingFailed />
      {around && (
        <div ref={answer}>
          <Section title={say(words.around)}>
            {isPoint(around.origin) ? (
              <PointText at={around.origin} />
            ) : (
              <p class="lead">
                <ThingLink thing={around.origin}>
                  {nameOf(library, around.origin) ? undefined : around.origin.id}
                </ThingLink>
              </p>
            )}
            <div class="button-row">
              <ShowRing />
              <button
                type="button"
                class="button"
                onClick={() => {
                  setUnusedKm(around.km);
                  state.desk.takeAround(undefined);
                }}
              >
                {say(surveyWords.remove)}
              </button>
            </div>
          </Section>
          <RunState around={around} />
        </div>
      )}
    </>
  );
}

/** Brings the ring that was found last into the map's window. */
function ShowRing() {
  const { state, say } = useAtlas();
  const found = state.desk.within.found.value;
  const show = () => {
    if (!found) return;
    const [west, south, east, north] = bbox(found.ring);
    state.showBox([west, south, east, north]);
  };
  return (
    <button type="button" class="button" disabled={!found} onClick={show}>
      {say(surveyWords.showOnMap)}
    </button>
  );
}
