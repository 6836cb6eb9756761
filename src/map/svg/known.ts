import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * Properties that the painter understands, by type of layer. What is not here stops the painting.
 * `fill-antialias` is about pixels: the edges of an SVG are as smooth as its reader draws them.
 */
export const knownProperties = {
  background: ['visibility', 'background-color', 'background-opacity'],
  fill: ['visibility', 'fill-color', 'fill-opacity', 'fill-pattern', 'fill-antialias'],
  line: [
    'visibility',
    'line-cap',
    'line-join',
    'line-color',
    'line-opacity',
    'line-width',
    'line-offset',
    'line-dasharray',
  ],
  circle: [
    'visibility',
    'circle-radius',
    'circle-color',
    'circle-opacity',
    'circle-stroke-color',
    'circle-stroke-opacity',
    'circle-stroke-width',
  ],
  symbol: [
    'visibility',
    'symbol-placement',
    'symbol-spacing',
    'symbol-sort-key',
    'icon-image',
    'icon-size',
    'icon-padding',
    'icon-allow-overlap',
    'icon-ignore-placement',
    'icon-optional',
    'text-field',
    'text-font',
    'text-size',
    'text-max-width',
    'text-line-height',
    'text-letter-spacing',
    'text-justify',
    'text-anchor',
    'text-offset',
    'text-radial-offset',
    'text-variable-anchor',
    'text-max-angle',
    'text-padding',
    'text-allow-overlap',
    'text-ignore-placement',
    'text-optional',
    'text-color',
    'text-opacity',
    'text-halo-color',
    'text-halo-width',
  ],
} as const;
export type KnownType = keyof typeof knownProperties;

const layerKeys = [
  'id',
  'type',
  'source',
  'filter',
  'minzoom',
  'maxzoom',
  'layout',
  'paint',
  'metadata',
];
const sourceKeys = ['type', 'data', 'promoteId', 'tolerance', 'attribution'];
/** `transition` is about time: a picture has none. */
const styleKeys = ['version', 'name', 'metadata', 'state', 'transition', 'sources', 'layers'];

function expectKeys(found: object, known: readonly string[], what: string): void {
  for (const key of Object.keys(found)) {
    if (!known.includes(key)) throw new Error(`${what}: ${key} is not known to the SVG painter`);
  }
}

/** @throws when a layer has a type, a key or a property that the painter does not know. */
function expectKnownLayer(layer: LayerSpecification): void {
  const what = `layer ${layer.id}`;
  const known = (knownProperties as Partial<Record<string, readonly string[]>>)[layer.type];
  if (!known) throw new Error(`${what}: type ${layer.type} is not known to the SVG painter`);
  expectKeys(layer, layerKeys, what);
  expectKeys(layer.layout ?? {}, known, what);
  expectKeys(layer.paint ?? {}, known, what);
}

/**
 * Holds a style against what the painter can draw, shown or not.
 * @throws naming the layer or source and the first thing that is not known
 */
export function expectKnown(style: StyleSpecification): void {
  expectKeys(style, styleKeys, 'style');
  for (const [id, source] of Object.entries(style.sources)) {
    const what = `source ${id}`;
    if (source.type !== 'geojson')
      throw new Error(`${what}: type ${source.type} is not known to the SVG painter`);
    expectKeys(source, sourceKeys, what);
    if (typeof source.data === 'string' || source.data.type !== 'FeatureCollection')
      throw new Error(`${what}: data is not known to the SVG painter unless a FeatureCollection`);
  }
  for (const layer of style.layers) expectKnownLayer(layer);
}
