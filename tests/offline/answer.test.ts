import { describe, expect, it } from 'vitest';
import { type Answer, type Asked, answerFor } from '../../src/offline/answer.ts';

const asked = (path: string, more: Partial<Asked> = {}): Asked => ({
  method: 'GET',
  path,
  opens: false,
  partly: false,
  ...more,
});
const chinese: Answer = { by: 'page', page: '' };
const english: Answer = { by: 'page', page: 'en/' };
const kept: Answer = { by: 'kept' };
const pass: Answer = { by: 'pass' };

describe('the worker', () => {
  it.each<[string, Answer]>([
    ['', chinese],
    ['index.html', chinese],
    ['?theme=residents,unit', chinese],
    ['place/500151/', chinese],
    ['place/500151', chinese],
    ['place/500151/index.html?year=2030', chinese],
    ['entirely/unknown/', chinese],
    ['en', english],
    ['en/', english],
    ['en/plan/?q=a.b', english],
    ['enter/', chinese],
    ['embed/', pass],
    ['embed', pass],
    ['en/embed/place/500151/', pass],
    ['embedded/', chinese],
    ['data/places.csv', pass],
    ['map.png?v=1', pass],
    ['place/500151/oembed.json', pass],
    ['worker.js', pass],
    ['health/', pass],
    ['data/', pass],
  ])('takes a window that goes to "%s" to its page', (path, answer) => {
    expect(answerFor(asked(path, { opens: true }))).toEqual(answer);
  });

  it.each<[string, Answer]>([
    ['assets/index-AAAAAAAA.js', kept],
    ['data/atlas.json?v=1', kept],
    // Of another version, and so named that it cannot be taken for this one's.
    ['assets/index-BBBBBBBB.js', kept],
    ['data/atlas.json?v=2', kept],
    ['data/atlas.json', pass],
    ['data/places.csv', pass],
    ['data/style.json', pass],
    ['icon.svg', kept],
    ['embed.js', pass],
    ['place/500151/map.png', pass],
    ['place/500151/oembed.json', pass],
    ['place/500151/', pass],
  ])('gives what is kept of "%s"', (path, answer) => {
    expect(answerFor(asked(path))).toEqual(answer);
  });

  it('stays out of what is sent, of heads and of parts of files', () => {
    for (const method of ['POST', 'HEAD'])
      expect(answerFor(asked('', { method, opens: true }))).toEqual(pass);
    expect(answerFor(asked('assets/a.js', { method: 'HEAD' }))).toEqual(pass);
    expect(answerFor(asked('assets/a.js', { partly: true }))).toEqual(pass);
  });
});
