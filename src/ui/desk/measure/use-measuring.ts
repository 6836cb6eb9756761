import { useState } from 'preact/hooks';
import type { Position } from '../../../data/position.ts';
import type { Text } from '../../../data/text.ts';
import { visibleLayers } from '../../../plan/catalogue.ts';
import { addPoint, type Measuring } from '../../../plan/measure/drawing.ts';
import { type SnapKind, snap } from '../../../plan/measure/snap.ts';
import type { Snapped } from '../../../plan/measure/snapped.ts';
import { mercatorAt } from '../../../plan/survey/mercator.ts';
import { mostPoints } from '../../../view/view.ts';
import { useAtlas } from '../../atlas-context.ts';
import { measureWords as words } from './words.ts';

/** How near the pointer has to be to what a point is drawn to, CSS pixels. */
const reachPx = 10;

/** The steps of measuring, and what the reader is told of the last. */
export function useMeasuring() {
  const { state, dataset } = useAtlas();
  const [snapping, setSnapping] = useState(true);
  const [told, setTold] = useState<Text>();

  const say = ({ to }: Snapped): Text => {
    if (!('id' in to)) return to.kind === 'border' ? words.snappedBorder : words.snappedCorner;
    const { zh, en } = words.snappedStation;
    const name = dataset.stations[to.id]?.name;
    return { zh: zh.replace('{name}', name?.zh ?? ''), en: en.replace('{name}', name?.en ?? '') };
  };

  const take = (change: (measuring: Measuring) => Measuring) => {
    const now = state.desk.measuring.peek();
    const next = change(now);
    setTold(undefined);
    if (next !== now) state.desk.takeStep(next);
  };
  const add = (at: Position) => {
    if (state.desk.measuring.peek().drawing.points.length >= mostPoints) setTold(words.full);
    else take((measuring) => addPoint(measuring, at));
  };
  /** A point by the pointer, drawn to what is near: stations only while the map shows them. */
  const addClicked = (at: Position) => {
    const zoom = state.zoom.peek();
    const stationsShown = visibleLayers(state.layers.peek(), zoom).some(
      ({ id }) => id === 'stations',
    );
    const kinds: SnapKind[] = stationsShown ? ['station', 'border'] : ['border'];
    const snapped = snapping ? snap(dataset, at, reachPx, mercatorAt(zoom), kinds) : undefined;
    const full = state.desk.measuring.peek().drawing.points.length >= mostPoints;
    add(snapped?.at ?? at);
    if (snapped && !full) setTold(say(snapped));
  };
  return { snapping, setSnapping, told, take, add, addClicked };
}
