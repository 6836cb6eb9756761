import { expect, it } from 'vitest';
import { createAtlasState } from '../../src/state/atlas-state.ts';
import { firstView } from '../../src/view/view.ts';
import { soundOwn } from '../plan/own/read-own.ts';
import { publishedDataset } from '../published.ts';

const source = { name: 'b.csv', size: 1, arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) };
const idsDrawn = (state: ReturnType<typeof createAtlasState>) =>
  state.desk.drawn.value?.features.map(({ properties }) => properties?.id);

it('a file is drawn until it is taken away or another is, and a refused one changes nothing', () => {
  const state = createAtlasState(publishedDataset(), firstView);
  const { own } = state.desk;
  expect(state.desk.drawn.value).toBeUndefined();
  own.take(source);
  expect(own.run.value).toEqual({ type: 'reading', name: 'b.csv' });
  expect(own.asked.value).toBe(source);
  own.receive(soundOwn('b.csv', 'name,lon,lat\na,104,30'));
  expect(own.asked.value).toBeUndefined();
  expect(idsDrawn(state)).toEqual(['own-1', 'own-1-name']);

  own.refuse('c.csv', { zh: '文件是空的。', en: 'The file is empty.' });
  expect(own.run.value.type).toBe('refused');
  expect(idsDrawn(state)).toEqual(['own-1', 'own-1-name']);
  own.take(source);
  own.stop();
  expect(own.run.value.type).toBe('resting');
  expect(idsDrawn(state)).toEqual(['own-1', 'own-1-name']);

  own.receive(soundOwn('d.csv', 'lon,lat\n104,30\n105,30'));
  expect(idsDrawn(state)).toEqual(['own-1', 'own-2']);
  own.remove();
  expect(state.desk.drawn.value).toBeUndefined();
  // None of it is the view's, so none of it is the link's.
  expect(state.step.value.history).toBe('keep');
});
