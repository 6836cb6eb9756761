import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/data/position.ts';
import {
  addPoint,
  clearPoints,
  type Measuring,
  movePoint,
  redo,
  removePoint,
  setClosed,
  startMeasuring,
  undo,
} from '../../../src/plan/measure/drawing.ts';

const a: Position = [104, 30];
const b: Position = [105, 30];
const c: Position = [105, 31];
const d: Position = [104, 31];
const through = (points: readonly Position[]): Measuring =>
  points.reduce((measuring, at) => addPoint(measuring, at), startMeasuring());

describe('drawing to measure', () => {
  it('adds, moves and removes points, and keeps them to 5 decimals', () => {
    const measuring = addPoint(through([a, c]), [104.123456789, 30.5], 1);
    expect(measuring.drawing.points).toEqual([a, [104.12346, 30.5], c]);
    expect(movePoint(measuring, 1, b).drawing.points).toEqual([a, b, c]);
    expect(removePoint(measuring, 1).drawing.points).toEqual([a, c]);
  });

  it('closes from three points on, and opens when fewer are left', () => {
    expect(setClosed(through([a, b]), true).drawing.closed).toBe(false);
    const area = setClosed(through([a, b, c]), true);
    expect(area.drawing.closed).toBe(true);
    expect(setClosed(area, false).drawing).toEqual({ points: [a, b, c], closed: false });
    expect(removePoint(area, 0).drawing).toEqual({ points: [b, c], closed: false });
    expect(undo(removePoint(area, 0)).drawing).toEqual(area.drawing);
  });

  it('leaves everything as it is for what cannot be done', () => {
    const measuring = through([a, b]);
    expect(movePoint(measuring, 2, c)).toBe(measuring);
    expect(removePoint(measuring, -1)).toBe(measuring);
    expect(setClosed(measuring, false)).toBe(measuring);
    expect(clearPoints(startMeasuring())).toEqual(startMeasuring());
    expect(undo(startMeasuring())).toEqual(startMeasuring());
    expect(redo(measuring)).toBe(measuring);
  });

  it('takes no more than a hundred points', () => {
    const full = through(Array.from({ length: 100 }, (_, i): Position => [104 + i / 100, 30]));
    expect(full.drawing.points).toHaveLength(100);
    expect(addPoint(full, a)).toBe(full);
  });

  it('forgets what was undone at the next step', () => {
    const measuring = addPoint(undo(through([a, b])), c);
    expect(measuring.drawing.points).toEqual([a, c]);
    expect(redo(measuring)).toBe(measuring);
  });

  it('undoes every step and does it again, whatever the steps', () => {
    const steps: readonly ((measuring: Measuring, at: Position, index: number) => Measuring)[] = [
      (measuring, at) => addPoint(measuring, at),
      (measuring, at, index) => movePoint(measuring, index, at),
      (measuring, _, index) => removePoint(measuring, index),
      (measuring) => setClosed(measuring, !measuring.drawing.closed),
      clearPoints,
    ];
    const choice = fc.tuple(fc.nat(4), fc.constantFrom(a, b, c, d), fc.nat(5));
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 30 }), (choices) => {
        const end = choices.reduce(
          (measuring, [which, at, index]) => steps[which]?.(measuring, at, index) ?? measuring,
          startMeasuring(),
        );
        let back = end;
        for (const _ of end.past) back = undo(back);
        expect(back.drawing).toEqual({ points: [], closed: false });
        let again = back;
        for (const _ of end.past) again = redo(again);
        expect(again).toEqual({ ...end, undone: [] });
      }),
    );
  });
});
