import { describe, expect, it } from 'vitest';
import type { FormerWords } from '../../src/view/former-words.ts';
import { parseLink } from '../../src/view/link.ts';

/** As if all of these had been renamed; `rail` and `railways` were once a layer and a tool. */
const former: FormerWords = {
  keys: { layer: 'layers', t: 'tool' },
  words: {
    layers: { rail: 'rail-open', 'old-rivers': 'rivers' },
    faded: { railways: 'rail' },
    theme: { elderly: 'age-65-plus' },
    tool: { choose: 'layers' },
    page: { outline: 'plan' },
  },
};

const parse = (link: string) => {
  const { pathname, search } = new URL(link, 'https://atlas.example');
  return parseLink({ pathname, search }, '/', former);
};

describe('words that links used before', () => {
  it.each([
    ['/?layers=rail,old-rivers,names', '/?layers=rail-open,rivers,names'],
    ['/?layer=rail&t=choose', '/?layers=rail-open&tool=layers'],
    ['/?faded=railways:40', '/?faded=rail:40'],
    ['/en/?theme=elderly,county,natural,6', '/en/?theme=age-65-plus,county,natural,6'],
    ['/en/outline/', '/en/plan/'],
    ['/?page=outline', '/plan/'],
  ])('%s is read as %s', (before, now) => {
    expect(parse(before)).toEqual(parse(now));
    expect(parse(before)).not.toEqual(parse('/'));
  });

  it('are whole words, of their own key only, and go after the key of now', () => {
    expect([...parse('/?layers=rail-open').layers]).toEqual(['rail-open']);
    expect(parse('/?q=rail').filter.text).toBe('rail');
    expect([...parse('/?layer=rail&layers=rivers').layers]).toEqual(['rivers']);
    expect(parse('/?layers=constructor,toString')).toEqual(parse('/'));
  });
});
