/** Heights that a frame may have, px: what is told beyond them is not a map of ours. */
const least = 50;
const most = 5000;

/** The height that a message of an embed tells, whole px, when it is one. Never throws. */
export function readHeight(data: unknown): number | undefined {
  try {
    const { chengyuAtlas, height } = data as Record<string, unknown>; // each is looked at below
    return chengyuAtlas === 1 && typeof height === 'number' && height >= least && height <= most
      ? Math.ceil(height)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The map as the embed's own style has it, and its title, legend and sources: about what it takes up. */
const usual = 'calc(clamp(240px, 58% + 60px, 620px) + 285px)';

/**
 * The space to keep before an embed has told its height, as CSS of a padding, which takes a
 * percentage of the width.
 *
 * @param height px, such as `520`
 * @param ratio width to height, such as `4/3`, `16:9` or `1.5`
 */
export function reservedSpace(height: string | null, ratio: string | null): string {
  const px = Number.parseFloat(height ?? '');
  if (px >= least && px <= most) return `${px}px`;
  const [wide = Number.NaN, high = 1] = (ratio ?? '').split(/[/:]/).map(Number.parseFloat);
  const percent = (100 * high) / wide;
  return percent >= 10 && percent <= 1000 ? `${Number(percent.toFixed(3))}%` : usual;
}
