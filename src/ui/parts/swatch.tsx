import type { Text } from '../../data/text.ts';
import type { Form } from '../../plan/form.ts';
import { type Ink, inkProperty } from '../../plan/palette.ts';

const width = 26;
const height = 14;

/** An ink as the page's scheme decides it. */
export const inkVariable = (ink: Ink): string => `var(${inkProperty(ink)})`;

interface SwatchProps {
  readonly form: Form;
  readonly inkOf: (ink: Ink) => string;
  readonly say: (text: Text) => string;
}

/** A mark of the legend, drawn from the same form as the map. */
export function Swatch({ form, inkOf, say }: SwatchProps) {
  const middle = height / 2;
  const mark = () => {
    switch (form.type) {
      case 'fill':
        return (
          <rect
            width={width}
            height={height}
            fill={inkOf(form.ink)}
            stroke={inkOf('provinceBorder')}
          />
        );
      case 'hatch': {
        const starts = [-12, -6, 0, 6, 12, 18, 24];
        return (
          <>
            <rect width={width} height={height} fill={inkOf(form.on)} />
            {starts.map((x) => (
              <line
                key={x}
                x1={form.lean === 'right' ? x : x + height}
                x2={form.lean === 'right' ? x + height : x}
                y1={height}
                y2={0}
                stroke={inkOf(form.ink)}
                stroke-width={1.4}
              />
            ))}
          </>
        );
      }
      case 'line':
        return (
          <>
            {form.ground && <rect width={width} height={height} fill={inkOf(form.ground)} />}
            {form.fill && (
              <rect width={width} height={height} fill={inkOf(form.fill)} opacity={0.12} />
            )}
            {form.casing && (
              <line
                x2={width}
                y1={middle}
                y2={middle}
                stroke={inkOf(form.casing)}
                stroke-width={form.width + 3}
              />
            )}
            <line
              x2={width}
              y1={middle}
              y2={middle}
              stroke={inkOf(form.ink)}
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
            fill={inkOf(form.fill)}
            stroke={inkOf(form.ink)}
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
              fill={inkOf(form.ink)}
              stroke={inkOf('project')}
            />
            <text
              class="mark"
              x={width / 2}
              y={middle + 3.4}
              text-anchor="middle"
              fill={inkOf(form.on)}
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
