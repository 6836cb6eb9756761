import type { Trace } from './clip.ts';
import type { Point } from './frame.ts';

/** Coordinates are written to a tenth of a pixel; whole numbers of it add up without drift. */
const perPixel = 10;

const tenths = (value: number): number => Math.round(value * perPixel);

/** Tells points apart as far as they are written apart. */
export const writtenKey = ([x, y]: Point): string => `${tenths(x)} ${tenths(y)}`;

function written(value: number): string {
  const sign = value < 0 ? '-' : '';
  const digits = Math.abs(value);
  const whole = Math.floor(digits / perPixel);
  const rest = digits % perPixel;
  return `${sign}${whole || rest === 0 ? whole : ''}${rest ? `.${rest}` : ''}`;
}

/** Two numbers, with a space only where the second does not show its own beginning. */
const pair = (x: number, y: number): string => {
  const [first, second] = [written(x), written(y)];
  return second.startsWith('-') || (second.startsWith('.') && first.includes('.'))
    ? first + second
    : `${first} ${second}`;
};

/** Path data of traces: absolute to each beginning, then relative. Empty for none. */
export function pathData(traces: readonly Trace[]): string {
  return traces
    .map(({ points, closed }) => {
      const [first, ...others] = points;
      if (!first) return '';
      let [x, y] = [tenths(first[0]), tenths(first[1])];
      let data = `M${pair(x, y)}`;
      let steps = '';
      for (const point of others) {
        const [nextX, nextY] = [tenths(point[0]), tenths(point[1])];
        if (nextX === x && nextY === y) continue;
        const step = pair(nextX - x, nextY - y);
        steps += steps && !step.startsWith('-') ? ` ${step}` : step;
        [x, y] = [nextX, nextY];
      }
      if (steps) data += `l${steps}`;
      return steps ? data + (closed ? 'z' : '') : '';
    })
    .join('');
}
