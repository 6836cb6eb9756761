import { scaleLinear } from 'd3-scale';

const heightPx = 8;

/** A number as a bar, drawn to the largest of its row. What it says stands beside it as text. */
export function Bar({ value, most }: { readonly value: number; readonly most: number }) {
  const widthPercent = scaleLinear([0, most], [0, 100]);
  return (
    <svg class="bar" width="100%" height={heightPx} aria-hidden="true">
      <rect class="bar-room" width="100%" height={heightPx} />
      <rect class="bar-value" width={`${widthPercent(value)}%`} height={heightPx} />
    </svg>
  );
}
