import '../survey/survey.css';
import './measure.css';
import { useEffect } from 'preact/hooks';
import { clearPoints, redo, setClosed, undo } from '../../../plan/measure/drawing.ts';
import { centreOf } from '../../../plan/survey/mercator.ts';
import { useAtlas } from '../../atlas-context.ts';
import { CoordinateField } from '../survey/coordinate-field.tsx';
import { DrawingFailed } from '../survey/drawing-failed.tsx';
import { useFrame } from '../survey/use-frame.ts';
import { useInSight } from '../survey/use-in-sight.ts';
import { surveyWords } from '../survey/words.ts';
import { PointList } from './point-list.tsx';
import { TotalFigures } from './total-figures.tsx';
import { useMeasuring } from './use-measuring.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { measureWords as words } from './words.ts';

/** Distances and areas between points that are clicked, typed or taken from the map's centre. */
export function MeasureTool() {
  const { state, say } = useAtlas();
  const { frame, bringIntoSight } = useFrame();
  const { snapping, setSnapping, told, take, add, addClicked } = useMeasuring();
  const { drawing, past, undone } = state.desk.measuring.value;
  const { points, closed } = drawing;
  const bounds = state.desk.bounds.value;
  const result = useInSight(points.length > 0 ? 'begun' : undefined);
  useEffect(() => {
    state.desk.listen((_things, at) => addClicked(at));
    return () => state.desk.listen(undefined);
  }, [snapping]);
  const takeBack = () => take(undo);
  const takeAgain = () => take(redo);
  useUndoKeys(takeBack, takeAgain);
  return (
    <>
      <p class="hint">{say(words.click)}</p>
      <label class="snapping">
        <input
          type="checkbox"
          checked={snapping}
          onChange={(event) => setSnapping(event.currentTarget.checked)}
        />
        {say(words.snapping)}
      </label>
      <CoordinateField
        action={say(words.add)}
        onRead={(at) => {
          add(at);
          bringIntoSight(at);
        }}
      />
      <div class="button-row">
        <button
          type="button"
          class="button"
          disabled={!bounds}
          onClick={() => bounds && add(centreOf(bounds))}
        >
          {say(words.addCentre)}
        </button>
        <button
          type="button"
          class="button"
          disabled={past.length === 0}
          aria-keyshortcuts="Control+Z"
          onClick={takeBack}
        >
          {say(words.undo)}
        </button>
        <button
          type="button"
          class="button"
          disabled={undone.length === 0}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={takeAgain}
        >
          {say(words.redo)}
        </button>
      </div>
      <p class="aside told" role="status">
        {told && say(told)}
      </p>
      <DrawingFailed />
      {points.length > 0 && (
        <>
          <div ref={result}>
            <TotalFigures drawing={drawing} />
          </div>
          <div class="button-row">
            <button
              type="button"
              class="button"
              disabled={points.length < 3}
              onClick={() => take((measuring) => setClosed(measuring, !closed))}
            >
              {say(closed ? words.open : words.close)}
            </button>
            <button type="button" class="button" onClick={() => take(clearPoints)}>
              {say(words.clear)}
            </button>
            <button type="button" class="button" onClick={() => frame(points)}>
              {say(surveyWords.showOnMap)}
            </button>
          </div>
          <PointList drawing={drawing} take={take} />
          <p class="note">{say(words.method)}</p>
        </>
      )}
    </>
  );
}
