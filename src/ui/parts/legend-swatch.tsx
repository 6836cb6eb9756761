import type { Form } from '../../plan/form.ts';
import { palettes } from '../../plan/palette.ts';
import { useAtlas } from '../atlas-context.ts';

const width = 26;
const height = 14;

/** A mark of the legend, drawn from the same form as the map. */
export function LegendSwatch({ form }: { readonly form: Form }) {
  const { scheme, say } = useAtlas();
  const palette = palettes[scheme];
  const middle = height / 2;
  const mark = () => {
    switch (form.type) {
      case 'fill':
        return (
          <rect
            width={width}
            height={height}
            fill={palette[form.ink]}
            stroke={palette.provinceBorder}
          />
        );
      case 'hatch': {
        const starts = [-12, -6, 0, 6, 12, 18, 24];
        return (
          <>
            <rect width={width} height={height} fill={palette[form.on]} />
            {starts.map((x) => (
              <line
                key={x}
                x1={form.lean === 'right' ? x : x + height}
                x2={form.lean === 'right' ? x + height : x}
                y1={height}
                y2={0}
                stroke={palette[form.ink]}
                stroke-width={1.4}
              />
            ))}
          </>
        );
      }
      case 'line':
        return (
          <>
            {form.ground && <rect width={width} height={height} fill={palette[form.ground]} />}
            {form.fill && (
              <rect width={width} height={height} fill={palette[form.fill]} opacity={0.12} />
            )}
            {form.casing && (
              <line
                x2={width}
                y1={middle}
                y2={middle}
                stroke={palette[form.casing]}
                stroke-width={form.width + 3}
              />
            )}
            <line
              x2={width}
              y1={middle}
              y2={middle}
              stroke={palette[form.ink]}
              stroke-width={Math.max(1.2, form.width)}
              {...(form.dash
                ? { 'stroke-dasharray': form.dash.map((part) => part * form.width).join(' ') }
                : {})}
            />
          </>
        );
      case 'dot':
        return (
          <circle
            cx={width / 2}
            cy={middle}
            r={form.radius}
            fill={palette[form.fill]}
            stroke={palette[form.ink]}
            stroke-width={1.4}
          />
        );
      case 'mark':
        return (
          <>
            <circle
              cx={width / 2}
              cy={middle}
              r={6.5}
              fill={palette[form.ink]}
              stroke={palette.project}
            />
            <text
              class="mark"
              x={width / 2}
              y={middle + 3.4}
              text-anchor="middle"
              fill={palette[form.on]}
            >
              {say(form.mark)}
            </text>
          </>
        );
    }
  };
  return (
    <svg
      class="swatch"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {mark()}
    </svg>
  );
}
