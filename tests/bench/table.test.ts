import { describe, expect, it } from 'vitest';
import { timingOf } from './figures.ts';
import { formatTable } from './table.ts';

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
});
