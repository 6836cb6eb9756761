import type { PlacedKind } from '../../data/thing.ts';
import { inSharedRuns } from './arcs.ts';
import { joinBorders } from './borders.ts';
import type { Trace } from './clip.ts';
import type { LayerReader, StyleFeature } from './evaluate.ts';
import { linked } from './grouping.ts';
import { element } from './markup.ts';
import { pathData } from './path-data.ts';
import type { MapLink, Picture } from './picture.ts';

/** How wide a line is for the pointer, CSS pixels: a fingertip hits it, and land between lines stays. */
const reachPx = 10;

/** Kinds as Tab comes to them; others after these. */
const order: readonly PlacedKind[] = ['corridor', 'platform', 'metro'];

/** A feature that is linked by its outline. */
export interface Outlined {
  readonly feature: StyleFeature;
  readonly kind: PlacedKind;
  readonly link: MapLink;
}

/**
 * True for what is a line, or an area that lets the ground be seen: its outline is its link, and the
 * ground beneath stays one.
 */
export const isLinkedByOutline = ({ type, number }: LayerReader, feature: StyleFeature): boolean =>
  type === 'line' || (type === 'fill' && number('fill-opacity', feature) < 1);

/**
 * Links along outlines, over the whole picture, unseen until they have the focus: one for each
 * thing, however many parts and layers it is drawn in.
 */
export function paintOutlineLinks(outlined: readonly Outlined[], { shapes }: Picture): string {
  const things = new Map<string, { kind: PlacedKind; link: MapLink; features: StyleFeature[] }>();
  for (const { feature, kind, link } of outlined) {
    const thing = things.get(link.href) ?? { kind, link, features: [] };
    things.set(link.href, thing);
    thing.features.push(feature);
  }
  const rank = (kind: PlacedKind) => order.indexOf(kind) + 1 || order.length + 1;
  const links = [...things.values()]
    .sort((a, b) => rank(a.kind) - rank(b.kind))
    .map(({ link, features }) => {
      const traces = joinBorders(features.flatMap(shapes.lines));
      const area = features.every(({ type }) => type === 3);
      const written: readonly Trace[] = area ? inSharedRuns(traces, shapes.isNode) : traces;
      const d = pathData(written);
      const path = d && element('path', { d, 'vector-effect': 'non-scaling-stroke' });
      return linked(link, path);
    });
  const inside = links.join('');
  return (
    inside &&
    element(
      'g',
      {
        'data-layer': 'links',
        fill: 'none',
        'stroke-width': reachPx,
        'stroke-linejoin': 'round',
        'pointer-events': 'stroke',
      },
      inside,
    )
  );
}
