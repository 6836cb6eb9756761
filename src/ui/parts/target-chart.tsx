import { scaleLinear } from 'd3-scale';
import { yearOf } from '../../data/life.ts';
import type { Target } from '../../data/records/plan-entry.ts';
import { useAtlas } from '../atlas-context.ts';
import { formatQuantity } from '../format.ts';

const width = 320;
const height = 84;
const margin = { top: 20, right: 10, bottom: 18, left: 10 };

interface Props {
  readonly quantity: NonNullable<Target['quantity']>;
  readonly year: number;
  readonly achieved: NonNullable<Target['achieved']>;
}

/**
 * A target as a line across, and what was reached as points by year beneath or above it. The scale
 * of values holds both with a little room; it need not begin at zero, since points have no length.
 */
export function TargetChart({ quantity, year, achieved }: Props) {
  const { language, say, w } = useAtlas();
  const points = achieved
    .map(({ asOf, ...reached }) => ({ ...reached, year: yearOf(asOf) }))
    .sort((a, b) => a.year - b.year);
  const values = [quantity.value, ...points.map(({ value }) => value)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least || most) * 0.15;
  const y = scaleLinear([least - room, most + room], [height - margin.bottom, margin.top]);
  const years = [...points.map((point) => point.year), year];
  const x = scaleLinear(
    [Math.min(...years) - 0.4, Math.max(...years)],
    [margin.left, width - margin.right - 60],
  );
  const [first] = points;
  const last = points.at(-1);
  const aim = formatQuantity(quantity, language);
  const label = [
    `${year}: ${aim}`,
    ...points.map((point) => `${point.year}: ${formatQuantity(point, language)}`),
  ].join('; ');
  return (
    <svg class="target-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line
        class="aim"
        x1={margin.left}
        x2={width - margin.right}
        y1={y(quantity.value)}
        y2={y(quantity.value)}
      />
      <text class="aim-text" x={width - margin.right} y={y(quantity.value) - 6} text-anchor="end">
        {aim}
      </text>
      <text class="axis" x={width - margin.right} y={height - 4} text-anchor="end">
        {`${year} ${w('aim')}`}
      </text>
      <polyline
        class="course"
        points={points.map((point) => `${x(point.year)},${y(point.value)}`).join(' ')}
      />
      {points.map((point) => (
        <g key={`${point.year} ${point.value}`}>
          <circle class="reached" cx={x(point.year)} cy={y(point.value)} r={4} />
          <title>{`${point.year} ${say(point.unit)} ${formatQuantity(point, language)}`}</title>
        </g>
      ))}
      {first && (
        <text class="axis" x={x(first.year)} y={height - 4}>
          {first.year}
        </text>
      )}
      {first && last && first.year < last.year && (
        <text class="axis" x={x(last.year)} y={height - 4} text-anchor="middle">
          {last.year}
        </text>
      )}
    </svg>
  );
}
