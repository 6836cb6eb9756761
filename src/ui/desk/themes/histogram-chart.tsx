import { histogramOf } from '../../../plan/themes/histogram.ts';
import type { ShownTheme } from '../../../plan/themes/shown.ts';
import { themeUnits } from '../../../plan/themes/theme.ts';
import type { LegendRow } from '../../../plan/themes/theme-legend.ts';
import { numberOf } from '../../../plan/themes/theme-legend.ts';
import { useAtlas } from '../../atlas-context.ts';
import { axisTicks } from './axis-ticks.ts';
import { themesWords } from './words.ts';

const width = 360;
const height = 112;
const margin = { left: 4, right: 4, top: 6, bottom: 24 };
const inner = {
  width: width - margin.left - margin.right,
  height: height - margin.top - margin.bottom,
};

interface Props {
  readonly shown: ShownTheme;
  readonly rows: readonly LegendRow[];
  /** The class that is pointed at; the others step back. */
  readonly pointed: number | undefined;
  readonly onPoint: (index: number | undefined) => void;
}

/** The values as bars in the colours of their classes, with the thresholds between these. */
export function HistogramChart({ shown, rows, pointed, onPoint }: Props) {
  const { say } = useAtlas();
  const { entry, classing, values } = shown;
  const histogram = histogramOf(values.values, classing, entry.decimals);
  const { bins, fullest, positionOf } = histogram;
  const x = (value: number) => margin.left + positionOf(value) * inner.width;
  const ground = margin.top + inner.height;
  const tall = (count: number) => (fullest > 0 ? (count / fullest) * inner.height : 0);
  const number = (value: number) => say(numberOf({ ...entry, decimals: ticksDecimals }, value));
  const ticks = axisTicks(histogram, positionOf);
  // A tick is round, and written no longer than it needs.
  const ticksDecimals = Math.max(
    entry.unit === 'bn-yuan' ? 1 : 0,
    ...ticks.map((value) => (String(Number(value.toPrecision(6))).split('.')[1] ?? '').length),
  );
  return (
    <figure class="histogram">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say(themesWords.bars)}>
        {bins.flatMap(({ from, to, parts }) => {
          let below = 0;
          return parts.map(({ class: place, count }) => {
            const bar = tall(count);
            below += bar;
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the rows of classes do the same by keyboard
              <rect
                key={`${from} ${place}`}
                x={x(from) + 0.5}
                y={ground - below}
                width={Math.max(1, x(to) - x(from) - 1)}
                height={Math.max(0.8, bar)}
                fill={rows[place]?.colour}
                class={pointed === undefined || pointed === place ? 'bar' : 'bar bar-back'}
                onMouseEnter={() => onPoint(place)}
                onMouseLeave={() => onPoint(undefined)}
              />
            );
          });
        })}
        {classing.breaks.map((value) => (
          <line
            key={value}
            class="threshold"
            x1={x(value)}
            x2={x(value)}
            y1={margin.top}
            y2={ground}
          />
        ))}
        <line class="ground" x1={margin.left} x2={width - margin.right} y1={ground} y2={ground} />
        {ticks.map((value) => {
          const at = x(value);
          const anchor = at < 24 ? 'start' : at > width - 24 ? 'end' : 'middle';
          return (
            <g key={value}>
              <line class="ground" x1={at} x2={at} y1={ground} y2={ground + 4} />
              <text x={at} y={ground + 16} text-anchor={anchor}>
                {number(value)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption class="sub">
        {[
          say(themeUnits[entry.unit]),
          say(themesWords.upTo).replace('{n}', String(fullest)),
          ...(histogram.scale === 'log' ? [say(themesWords.logScale)] : []),
        ].join(' · ')}
      </figcaption>
    </figure>
  );
}
