import {
  type Color,
  featureFilter,
  type LayerSpecification,
  latest,
  normalizePropertyExpression,
  type StylePropertySpecification,
  type StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Geometry } from 'geojson';
import type { KnownType } from './known.ts';

/** A feature as expressions and filters see it. */
export interface StyleFeature {
  readonly type: 0 | 1 | 2 | 3;
  readonly id: string | number | undefined;
  readonly properties: Record<string, unknown>;
  readonly shape: Geometry;
}

/** A colour as attributes want it: `#rrggbb` and its opacity, 0 to 1. */
export interface Ink {
  readonly color: string;
  readonly opacity: number;
}

/** A layer with its values worked out for one zoom. */
export interface LayerReader {
  readonly id: string;
  readonly type: KnownType;
  readonly source: string | undefined;
  readonly keeps: (feature: StyleFeature) => boolean;
  /** True when the layer itself says something about a property. */
  readonly has: (name: string) => boolean;
  /** A property's value, the specification's default included. */
  readonly value: (name: string, feature?: StyleFeature, zoom?: number) => unknown;
  readonly number: (name: string, feature?: StyleFeature, zoom?: number) => number;
  readonly text: (name: string, feature?: StyleFeature) => string;
  readonly flag: (name: string) => boolean;
  readonly ink: (name: string, feature?: StyleFeature) => Ink;
}

const hex = (value: number): string =>
  Math.round(value * 255)
    .toString(16)
    .padStart(2, '0');

/** A colour of the specification as hex and opacity. */
export function inkOf(color: Color): Ink {
  const [r, g, b, a] = color.rgb;
  return { color: `#${hex(r)}${hex(g)}${hex(b)}`, opacity: a };
}

/** The style's own variables with the values that they have at first. */
export const stateOf = ({ state = {} }: StyleSpecification): Record<string, unknown> =>
  Object.fromEntries(Object.entries(state).map(([key, entry]) => [key, entry.default]));

type Specifications = Readonly<Record<string, StylePropertySpecification>>;
const specifications = latest as unknown as Readonly<Record<string, Specifications>>; // a JSON table, typed by group only

/**
 * Reads a layer for one zoom with the specification's own evaluator. As in MapLibre, filters and
 * layout are worked out for the whole zoom of the tiles, paint and sizes for the zoom itself;
 * feature state is empty.
 * @throws when an expression does not parse
 */
export function readLayer(
  layer: LayerSpecification,
  zoom: number,
  state: Record<string, unknown>,
): LayerReader {
  const layout = specifications[`layout_${layer.type}`] ?? {};
  const paint = specifications[`paint_${layer.type}`] ?? {};
  const given: Record<string, unknown> = { ...layer.layout, ...layer.paint };
  const key = `layers.${layer.id}`;
  const filter = featureFilter('filter' in layer ? layer.filter : undefined, key, state);
  const tileZoom = Math.floor(zoom);
  const parsed = new Map<string, ReturnType<typeof normalizePropertyExpression>>();

  const value = (name: string, feature?: StyleFeature, at?: number): unknown => {
    const specification = layout[name] ?? paint[name];
    if (!specification) throw new Error(`layer ${layer.id}: the specification has no ${name}`);
    const expression =
      parsed.get(name) ??
      normalizePropertyExpression(
        (given[name] ?? specification.default) as never, // any value: it is checked by the parser
        `${key}.${name}`,
        specification,
        state,
      );
    parsed.set(name, expression);
    return expression.evaluate(
      { zoom: at ?? (name in layout ? tileZoom : zoom) },
      feature,
      {},
      undefined,
      [],
    );
  };
  return {
    id: layer.id,
    type: layer.type as KnownType, // held against the table of known types before
    source: 'source' in layer ? layer.source : undefined,
    keeps: (feature) => filter.filter({ zoom: tileZoom }, feature),
    has: (name) => given[name] !== undefined,
    value,
    number: (name, feature, at) => Number(value(name, feature, at)),
    text: (name, feature) => String(value(name, feature) ?? ''),
    flag: (name) => value(name) === true,
    ink: (name, feature) => inkOf(value(name, feature) as Color), // only asked of colours
  };
}

/** True when a layer is drawn at a zoom. */
export const isDrawn = (
  { minzoom = 0, maxzoom = 24 }: LayerSpecification,
  reader: LayerReader,
  zoom: number,
): boolean => zoom >= minzoom && zoom < maxzoom && reader.text('visibility') !== 'none';
