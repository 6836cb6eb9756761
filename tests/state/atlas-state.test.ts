import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/data/dataset.ts';
import { createAtlasState, settleView } from '../../src/state/atlas-state.ts';
import { firstView, type View } from '../../src/view/view.ts';
import { publishedDataset } from '../published.ts';

const dataset = publishedDataset();
const chengdu = { kind: 'place', id: '510100' } as const;

/** What the map's window shows. */
const around: Box = [103, 29, 105, 31];

describe('the state', () => {
  it('pushes history when something is selected and asks the map to frame it', () => {
    const state = createAtlasState(dataset, firstView);
    state.select(chengdu);
    expect(state.selection.value).toEqual([chengdu]);
    expect(state.step.value.history).toBe('push');
    expect(state.frame.value).toEqual({ of: chengdu });
  });

  it('does not push again for what is selected already, but frames it again', () => {
    const state = createAtlasState(dataset, firstView);
    state.select(chengdu);
    const step = state.step.value;
    const frame = state.frame.value;
    state.select(chengdu);
    expect(state.step.value).toBe(step);
    expect(state.frame.value).not.toBe(frame);
  });

  it('keeps all things under the pointer, topmost first, and drops unknown ones', () => {
    const state = createAtlasState(dataset, firstView);
    state.pick(
      [
        { kind: 'corridor', id: 'chengyu-hsr' },
        chengdu,
        { kind: 'place', id: '999999' },
        { kind: 'place', id: 'constructor' },
      ],
      [104, 30],
    );
    expect(state.selection.value).toEqual([{ kind: 'corridor', id: 'chengyu-hsr' }, chengdu]);
  });

  it('keeps layers, camera and selection when the language changes', () => {
    const state = createAtlasState(dataset, firstView);
    state.select(chengdu);
    state.toggleLayer('rivers');
    state.moveCamera({ lon: 104, lat: 30, zoom: 8 }, around, true);
    const { language: _before, ...kept } = state.view.value;
    state.setLanguage('en');
    const { language, ...after } = state.view.value;
    expect(language).toBe('en');
    expect(after).toEqual(kept);
  });

  it('writes a camera only when the reader moved the map', () => {
    const state = createAtlasState(dataset, firstView);
    state.moveCamera({ lon: 104, lat: 30, zoom: 8 }, around, false);
    expect(state.view.value.camera).toBeUndefined();
    expect(state.zoom.value).toBe(8);
    state.moveCamera({ lon: 104, lat: 30, zoom: 9 }, around, true);
    expect(state.view.value.camera).toEqual({ lon: 104, lat: 30, zoom: 9 });
    expect(state.step.value.history).toBe('replace');
  });

  it('settles a linked view: unknown things and cameras off the map are dropped', () => {
    const settled = settleView(
      {
        ...firstView,
        camera: { lon: 2.35, lat: 48.85, zoom: 9 },
        selection: [{ kind: 'platform', id: 'atlantis' }, chengdu],
      },
      { dataset },
    );
    expect(settled.camera).toBeUndefined();
    expect(settled.selection).toEqual([chengdu]);
  });

  it('switches a layer off and on again', () => {
    const state = createAtlasState(dataset, firstView);
    state.toggleLayer('platforms');
    expect(state.view.value.layers.has('platforms')).toBe(true);
    state.toggleLayer('platforms');
    expect(state.view.value.layers).toEqual(firstView.layers);
  });

  it('does not make history out of visiting a linked view', () => {
    const state = createAtlasState(dataset, firstView);
    state.visit({ ...firstView, selection: [chengdu] });
    expect(state.step.value.history).toBe('keep');
  });

  it('marks the areas that are compared while the comparison is open', () => {
    const suining = { kind: 'place', id: '510900' } as const;
    const suitong = { kind: 'platform', id: 'suitong' } as const;
    const state = createAtlasState(dataset, firstView);
    state.select(chengdu);
    state.desk.openTool('compare');
    // With nothing to compare yet, what is selected stays marked.
    expect(state.marked.value).toEqual([chengdu]);
    state.desk.addToCompared(suining);
    state.desk.addToCompared(suitong);
    expect(state.marked.value).toEqual([suining, suitong]);
    state.desk.openTool(undefined);
    expect(state.marked.value).toEqual([chengdu]);
  });

  it('opens the comparison with what is added to it, in one step of the history', () => {
    const state = createAtlasState(dataset, firstView);
    state.desk.addToCompared(chengdu);
    expect(state.view.value.tool).toBe('compare');
    expect(state.view.value.compared).toEqual([chengdu]);
    expect(state.step.value.history).toBe('push');
    const { step } = state;
    const before = step.value;
    state.desk.addToCompared(chengdu);
    expect(step.value).toBe(before);
  });

  it('drops what it does not know from a linked comparison', () => {
    const compared = [{ kind: 'platform', id: 'atlantis' } as const, chengdu];
    expect(settleView({ ...firstView, compared }, { dataset }).compared).toEqual([chengdu]);
  });

  describe('that opens with a link of before', () => {
    const aliases = {
      place: { 500998: '510100', 500999: '510100' },
      corridor: { 'old-line': 'chengyu-hsr' },
      aspect: { 'old-aspect': 'ecological-barrier' },
    };
    const renamed = { ...dataset, aliases } as unknown as typeof dataset; // ids are branded by their parser
    const before = { kind: 'place', id: '500998' } as const;
    const line = { kind: 'corridor', id: 'old-line' } as const;

    it('holds the ids of now and writes the address anew', () => {
      const state = createAtlasState(renamed, {
        ...firstView,
        selection: [before],
        compared: [before, chengdu, { kind: 'place', id: '500999' }],
        around: { origin: line, km: 30 },
        filter: { aspect: 'old-aspect' },
      });
      expect(state.view.value).toEqual({
        ...firstView,
        selection: [chengdu],
        compared: [chengdu],
        around: { origin: { kind: 'corridor', id: 'chengyu-hsr' }, km: 30 },
        filter: { aspect: 'ecological-barrier' },
      });
      expect(state.step.value.history).toBe('replace');
      state.visit({ ...firstView, selection: [before] });
      expect(state.selection.value).toEqual([chengdu]);
      expect(state.step.value.history).toBe('replace');
    });

    it('leaves the address of a link of now as it is, even what it drops', () => {
      const linked: View = {
        ...firstView,
        selection: [chengdu, { kind: 'place', id: '999999' }],
        around: { origin: [104, 30], km: 30 },
      };
      for (const known of [dataset, renamed]) {
        const state = createAtlasState(known, linked);
        expect(state.selection.value).toEqual([chengdu]);
        expect(state.step.value.history).toBe('keep');
      }
      // A kind's renamed ids are its own.
      const node = { kind: 'node', id: '500998' } as const;
      const other = createAtlasState(renamed, { ...firstView, selection: [node] });
      expect(other.selection.value).toEqual([]);
    });
  });
});
