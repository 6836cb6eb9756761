/** From which surplus on a step is taken ten, five or twice as long: halfway between two, on a logarithmic scale. */
const longer = [
  { from: Math.sqrt(50), factor: 10 },
  { from: Math.sqrt(10), factor: 5 },
  { from: Math.sqrt(2), factor: 2 },
] as const;

/**
 * Round numbers between two others, about as many as asked for, which may be none: multiples of 1, 2 or 5 of a power
 * of ten. The same as those of d3-scale, without the colours and formats that come with it.
 *
 * @param least below `most`
 * @param count how many are wanted, at least 1
 */
export function ticksOf(least: number, most: number, count: number): number[] {
  const step = (most - least) / count;
  const power = Math.floor(Math.log(step) / Math.LN10);
  const surplus = step / 10 ** power;
  const factor = longer.find(({ from }) => surplus >= from)?.factor ?? 1;
  // Fractions are divided for, as a tenth times three is not three tenths.
  const per = power < 0 ? 10 ** -power / factor : undefined;
  const whole = 10 ** power * factor;
  const place = (value: number) => (per === undefined ? value / whole : value * per);
  const valueAt = (at: number) => (per === undefined ? at * whole : at / per);
  const [first, last] = [Math.round(place(least)), Math.round(place(most))];
  const from = valueAt(first) < least ? first + 1 : first;
  const to = valueAt(last) > most ? last - 1 : last;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => valueAt(from + index));
}
