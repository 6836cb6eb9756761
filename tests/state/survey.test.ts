import { describe, expect, it } from 'vitest';
import { addPoint, clearPoints, undo } from '../../src/plan/measure/drawing.ts';
import { drawSurvey } from '../../src/plan/survey/draw-survey.ts';
import { createAtlasState } from '../../src/state/atlas-state.ts';
import { firstView, type View } from '../../src/view/view.ts';
import { publishedDataset } from '../published.ts';

const dataset = publishedDataset();
const open = (view: Partial<View> = {}) => createAtlasState(dataset, { ...firstView, ...view });

describe('what the tools find', () => {
  it('wants its code for what the link has and for the tools that ask, not for others', () => {
    expect(open().later.wanted.value).toEqual([]);
    expect(open({ here: [104, 30] }).later.wanted.value).toEqual(['survey']);
    expect(open({ tool: 'measure' }).later.wanted.value).toEqual(['survey']);
    expect(open({ tool: 'layers' }).later.wanted.value).toEqual([]);
  });

  it('is drawn with the tool closed, and stays the same while the map moves', () => {
    const state = open({ here: [104, 30] });
    expect(state.desk.drawn.value).toBeUndefined();
    state.later.receive('survey', { drawSurvey });
    const { value: drawn } = state.desk.drawn;
    expect(drawn?.features).toHaveLength(1);
    state.moveCamera({ lon: 104, lat: 30, zoom: 8 }, [103, 29, 105, 31], true);
    expect(state.desk.drawn.value).toBe(drawn);
    state.desk.ask(undefined);
    expect(state.desk.drawn.value).toBeUndefined();
  });

  it('takes clicks for answers only while a tool waits for them', () => {
    const state = open({ tool: 'measure' });
    const heard: unknown[] = [];
    state.desk.listen((_things, at) => heard.push(at));
    expect(state.desk.aiming.value).toBe(true);
    state.pick([], [104, 30]);
    state.desk.openTool('layers');
    expect(state.desk.aiming.value).toBe(false);
    state.pick([], [105, 31]);
    expect(heard).toEqual([[104, 30]]);
  });
});

describe('measuring', () => {
  it('puts its path in the link and keeps the steps, also after everything is cleared', () => {
    const state = open({ tool: 'measure' });
    const { desk } = state;
    desk.takeStep(addPoint(desk.measuring.peek(), [104, 30]));
    desk.takeStep(addPoint(desk.measuring.peek(), [105, 30]));
    expect(state.view.value.measured?.points).toEqual([
      [104, 30],
      [105, 30],
    ]);
    expect(state.step.value.history).toBe('replace');
    desk.takeStep(clearPoints(desk.measuring.peek()));
    expect(state.view.value.measured).toBeUndefined();
    desk.openTool(undefined);
    desk.openTool('measure');
    desk.takeStep(undo(desk.measuring.peek()));
    expect(state.view.value.measured?.points).toHaveLength(2);
  });

  it('begins anew with a path that came by Back', () => {
    const state = open({ tool: 'measure' });
    const { desk } = state;
    desk.takeStep(addPoint(desk.measuring.peek(), [104, 30]));
    state.visit({ ...firstView, measured: { points: [[106, 29]], closed: false } });
    expect(desk.measuring.value).toEqual({
      drawing: { points: [[106, 29]], closed: false },
      past: [],
      undone: [],
    });
  });
});

describe('a distance', () => {
  it('is stopped by the reader only while it is worked out', () => {
    const { within } = open().desk;
    within.cancel();
    expect(within.run.value).toEqual({ type: 'resting' });
    within.tell({ type: 'running', done: 0.5, slow: true });
    within.cancel();
    expect(within.run.value).toEqual({ type: 'cancelled' });
    within.receive(undefined);
    expect(within.run.value).toEqual({ type: 'resting' });
  });
});
