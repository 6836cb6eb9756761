import { inSlivers } from './arcs.ts';
import type { LayerReader } from './evaluate.ts';
import { worldOffset } from './frame.ts';
import { paintPaths } from './grouping.ts';
import { type Attributes, element, opacityOf } from './markup.ts';
import { imageNamed, type Kept, type Picture } from './picture.ts';
import { uniteAreas } from './union.ts';

/** The ground under everything. */
export function paintBackground(reader: LayerReader, { frame }: Picture): string {
  const { color, opacity } = reader.ink('background-color');
  return element('rect', {
    width: frame.width,
    height: frame.height,
    fill: color,
    'fill-opacity': opacityOf(opacity * reader.number('background-opacity')),
  });
}

/**
 * A tile of diagonal stripes as a vector pattern. As in MapLibre it is fixed to the world and grows
 * with it between whole zooms.
 * @throws when the image is not stripes
 */
function paintPattern(id: string, name: string, layer: string, picture: Picture): string {
  const { form } = imageNamed(picture, name, layer);
  if (form.type !== 'stripes')
    throw new Error(`layer ${layer}: ${name} is a ${form.type}, expected stripes`);
  const { zoom } = picture.frame;
  const scale = 2 ** (zoom - Math.floor(zoom));
  const side = form.period;
  const [x, y] = worldOffset(picture.frame).map((at) => -(at % (side * scale)));
  const half = side / 2;
  const stripes = [-half, half].map((shift) =>
    form.lean === 'right'
      ? `M${shift - 1} ${side + 1}L${shift + side + 1} -1`
      : `M${shift - 1} -1L${shift + side + 1} ${side + 1}`,
  );
  return element(
    'pattern',
    {
      id,
      width: side,
      height: side,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `translate(${[x, y].map((at) => Math.round((at ?? 0) * 100) / 100).join(' ')})scale(${Math.round(scale * 1e4) / 1e4})`,
    },
    element('path', {
      d: stripes.join(''),
      stroke: form.ink,
      'stroke-width': (form.share * side) / Math.SQRT2,
    }),
  );
}

/** Areas, in a colour or a pattern. Those that shine through are not merged. */
export function paintFills(reader: LayerReader, kept: readonly Kept[], picture: Picture): string {
  const patterns = new Map<string, string>();
  const patternUrl = (name: string): string => {
    const id = `${picture.idPrefix}${reader.id}-${name}`;
    if (!patterns.has(id)) patterns.set(id, paintPattern(id, name, reader.id, picture));
    return `url(#${id})`;
  };
  const paintOf = ({ feature }: Kept): Attributes | undefined => {
    const opacity = reader.number('fill-opacity', feature);
    if (reader.has('fill-pattern')) {
      const fill = patternUrl(reader.text('fill-pattern', feature));
      return opacity === 0 ? undefined : { fill, 'fill-opacity': opacityOf(opacity) };
    }
    const ink = reader.ink('fill-color', feature);
    const shown = ink.opacity * opacity;
    return shown === 0 ? undefined : { fill: ink.color, 'fill-opacity': opacityOf(shown) };
  };
  const paths = paintPaths(kept, paintOf, ({ feature }) => picture.shapes.areas(feature), {
    apart: (paint) => paint['fill-opacity'] !== undefined || reader.has('fill-pattern'),
    write: (rings, features) => {
      if (features > 1) return { traces: uniteAreas(rings) };
      const traces = inSlivers(rings, picture.shapes.isNode);
      return { traces, rule: traces.some(({ closed }) => !closed) ? 'evenodd' : undefined };
    },
  });
  const defs =
    paths && patterns.size > 0 ? element('defs', {}, [...patterns.values()].join('')) : '';
  return defs + paths;
}
