import { inSharedRuns } from './arcs.ts';
import { joinBorders } from './borders.ts';
import type { LayerReader } from './evaluate.ts';
import { paintPaths } from './grouping.ts';
import { type Attributes, opacityOf, short } from './markup.ts';
import { offsetTrace } from './offset-trace.ts';
import type { Kept, Picture } from './picture.ts';

/**
 * Dashes of a line, pixels. MapLibre measures them by the width at the whole zoom below and lets
 * them grow with the world from there; so does this.
 */
function dashOf(reader: LayerReader, { feature }: Kept, zoom: number): string | undefined {
  if (!reader.has('line-dasharray')) return undefined;
  const lengths = reader.value('line-dasharray', feature) as readonly number[]; // an array by the specification
  const unit =
    reader.number('line-width', feature, Math.floor(zoom)) * 2 ** (zoom - Math.floor(zoom));
  return lengths.map((length) => short(length * unit, 2)).join(' ');
}

/** Lines, and the outlines of areas, of which a border that two share is drawn once. */
export function paintLines(reader: LayerReader, kept: readonly Kept[], picture: Picture): string {
  const { zoom } = picture.frame;
  const cap = reader.text('line-cap');
  const paintOf = (one: Kept): Attributes | undefined => {
    const { feature } = one;
    const ink = reader.ink('line-color', feature);
    const opacity = ink.opacity * reader.number('line-opacity', feature);
    const width = reader.number('line-width', feature);
    if (opacity === 0 || width === 0) return undefined;
    const area = feature.type === 3;
    const join = reader.text('line-join', feature);
    const whole = area && join === 'round' && !reader.has('line-dasharray');
    return {
      stroke: ink.color,
      'stroke-width': width,
      'stroke-opacity': opacityOf(opacity),
      'stroke-dasharray': dashOf(reader, one, zoom),
      'stroke-linejoin': join === 'miter' ? undefined : join,
      // A border drawn once ends where borders meet: round ends close the corners there.
      'stroke-linecap': whole ? 'round' : cap === 'butt' ? undefined : cap,
      'vector-effect': 'non-scaling-stroke',
    };
  };
  const round = reader.text('line-join') === 'round';
  const merges =
    !reader.has('line-dasharray') &&
    !reader.has('line-offset') &&
    kept.every(({ feature }) => round && (feature.type === 3 || cap === 'round'));
  return paintPaths(
    kept,
    paintOf,
    ({ feature }) => {
      const offset = reader.number('line-offset', feature);
      const traces = picture.shapes.lines(feature);
      return offset === 0 ? traces : traces.map((trace) => offsetTrace(trace, offset));
    },
    merges
      ? {
          write: (traces) => ({ traces: inSharedRuns(joinBorders(traces), picture.shapes.isNode) }),
        }
      : {},
  );
}
