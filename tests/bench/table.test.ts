import { describe, expect, it } from 'vitest';
import { timingOf } from './figures.ts';
import { formatTable, formatUse } from './table.ts';

const timings = {
  homePicture: timingOf([1100, 1200, 1300]),
  homeLive: timingOf([5000, 5000, 5200]),
  bareSvg: timingOf([1000]),
  plainMap: timingOf([4000]),
};

describe('the table', () => {
  it('sets ratios beside their aims and says which are missed', () => {
    expect(formatTable('390x844', timings, 3).split('\n')).toEqual([
      '390x844             median  spread of 3  to (a)                  to (b)',
      'home, picture       1.20 s  1.10–1.30    1.20, at most 1.25: ok  0.30, at most 0.35: ok',
      'home, live map      5.00 s  5.00–5.20    5.00                    1.25, at most 1.15: over',
      '(a) only the SVG    1.00 s  1.00–1.00    1.00                    0.25',
      '(b) plain MapLibre  4.00 s  4.00–4.00    4.00                    1.00',
    ]);
  });

  it('has a dash for what was not measured', () => {
    const { bareSvg, plainMap } = timings;
    expect(formatTable('390x844', { bareSvg, plainMap }, 3)).toContain(
      'home, picture       —       —            —       —',
    );
  });

  it('sets frames beside those of (b), and says what a change cost', () => {
    const panning = {
      home: { medianMs: 22, p95Ms: 30 },
      plain: { medianMs: 20, p95Ms: 20 },
    };
    const changes = { year: { frames: 1, longestMs: 0 }, theme: { frames: 3, longestMs: 61 } };
    const plainFrame = { frames: 1, longestMs: 54 };
    expect(formatUse('390x844', { panning, changes, plainFrame }).split('\n')).toEqual([
      '390x844, panning  home   (b)    to (b)',
      'median frame      22 ms  20 ms  1.10, at most 1.15: ok',
      'p95 frame         30 ms  20 ms  1.50, at most 1.15: over',
      '',
      '390x844, a change of  frames  longest task',
      'year                  1       under 50 ms',
      'theme                 3       61 ms',
      'nothing, in (b)       1       54 ms',
    ]);
  });
});
