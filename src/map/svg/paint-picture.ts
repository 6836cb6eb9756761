import type {
  GeoJSONSourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { pickedKind } from '../style/draw.ts';
import type { PaintedImage } from '../style/painted-image.ts';
import { paintCircles } from './circles.ts';
import { isDrawn, type LayerReader, readLayer, stateOf } from './evaluate.ts';
import { paintBackground, paintFills } from './fills.ts';
import type { Frame } from './frame.ts';
import { expectKnown } from './known.ts';
import { emptyPicture } from './labels/collide.ts';
import type { PlacedLabel } from './labels/label.ts';
import { placeSymbols } from './labels/place.ts';
import type { PlacedSymbol } from './labels/placed.ts';
import { paintLines } from './lines.ts';
import { element } from './markup.ts';
import { isLinkedByOutline, type Outlined, paintOutlineLinks } from './outline-links.ts';
import type { Kept, LinkOf, Picture } from './picture.ts';
import { featuresOf, junctionsIn } from './prepared.ts';
import { shapesIn } from './shapes.ts';
import { paintSymbols } from './symbols.ts';

/** How a picture is written out. */
export interface PaintOptions {
  /** Put before every id of the picture, so that several can stand in one page. */
  readonly idPrefix?: string;
  /** Where features of layers that can be pointed at lead; those without stay plain shapes. */
  readonly linkOf?: LinkOf;
  /** False to leave texts out of the markup, for a page that sets the labels itself. */
  readonly text?: boolean;
  /** True to leave out labels that the picture's edge would cut, as in what is printed. */
  readonly wholeLabels?: boolean;
  /** What the whole picture is called, for screen readers. */
  readonly title?: string;
}

/** A painted picture. */
export interface Painted {
  /** The whole `<svg>` element. */
  readonly svg: string;
  /** Its groups from the bottom to the top, for who puts them together in another way. */
  readonly layers: readonly { readonly id: string; readonly svg: string }[];
  /** Labels as placed, from the bottom layer to the top one. */
  readonly labels: readonly PlacedLabel[];
}

/** A layer's own look at its features. */
interface Drawn {
  readonly reader: LayerReader;
  readonly kept: readonly Kept[];
}

/** The fonts of the first text layer without the one that only tells the weight. */
function fontFamily(style: StyleSpecification): string | undefined {
  const stack = style.layers.flatMap((layer) => {
    const fonts: unknown = layer.type === 'symbol' ? layer.layout?.['text-font'] : undefined;
    return Array.isArray(fonts) ? [fonts] : [];
  })[0];
  return stack
    ?.slice(1)
    .map((name) => (/\s/.test(String(name)) ? `'${name}'` : String(name)))
    .join(',');
}

/**
 * Paints a style as SVG by the same rules by which MapLibre draws it: flat, north up, feature state
 * empty, its variables at their first values. Pure: the same input gives the same bytes.
 * @param style sources with their data inside; see `known.ts` for what is understood
 * @param images by which fill-pattern and icon-image are drawn, as vectors
 * @param frame size in CSS pixels and camera
 * @throws naming layer and property when the style asks for what is not known
 */
export function paintPicture(
  style: StyleSpecification,
  images: readonly PaintedImage[],
  frame: Frame,
  { idPrefix = '', linkOf, text = true, wholeLabels = false, title }: PaintOptions = {},
): Painted {
  expectKnown(style);
  const state = stateOf(style);
  const sources = new Map(
    Object.entries(style.sources).map(([id, source]) => [
      id,
      featuresOf(source as GeoJSONSourceSpecification), // no other type is known
    ]),
  );
  const readers = style.layers.map((layer) => ({
    layer,
    reader: readLayer(layer, frame.zoom, state),
  }));
  const shown = readers.filter(({ layer, reader }) => isDrawn(layer, reader, frame.zoom));
  const used = new Set(shown.map(({ reader }) => reader.source));
  const junctions = junctionsIn(
    Object.entries(style.sources)
      .filter(([id]) => used.has(id))
      .map(([, source]) => source as GeoJSONSourceSpecification), // no other type is known
  );
  const picture: Picture = {
    frame,
    shapes: shapesIn(frame, junctions),
    images: new Map(images.map((image) => [image.id, image])),
    idPrefix,
  };

  const outlined: Outlined[] = [];
  const drawn: Drawn[] = shown.map(({ layer, reader }) => ({
    reader,
    kept: (sources.get(reader.source ?? '') ?? []).filter(reader.keeps).map((feature): Kept => {
      const kind = linkOf && pickedKind(layer);
      const link = kind && linkOf(kind, String(feature.properties.id));
      if (!link || !isLinkedByOutline(reader, feature)) return { feature, link };
      outlined.push({ feature, kind, link });
      return { feature, link: undefined };
    }),
  }));
  const taken = emptyPicture();
  const symbols = new Map<LayerReader, PlacedSymbol[]>();
  for (const { reader, kept } of drawn.toReversed()) {
    if (reader.type === 'symbol')
      symbols.set(reader, placeSymbols(reader, kept, picture, taken, wholeLabels));
  }

  const paint = ({ reader, kept }: Drawn): string => {
    switch (reader.type) {
      case 'background':
        return paintBackground(reader, picture);
      case 'fill':
        return paintFills(reader, kept, picture);
      case 'line':
        return paintLines(reader, kept, picture);
      case 'circle':
        return paintCircles(reader, kept, picture);
      case 'symbol':
        return paintSymbols(reader.id, symbols.get(reader) ?? [], picture, text);
    }
  };
  const groups = drawn.map((one) => {
    const { type, id } = one.reader;
    const inside = paint(one);
    const attributes = {
      'data-layer': id,
      fill: type === 'line' ? 'none' : undefined,
      'pointer-events': linkOf && !one.kept.some(({ link }) => link) ? 'none' : undefined,
    };
    return { id, svg: inside && element('g', attributes, inside) };
  });
  // Over every shape and under every mark, for the pointer as for Tab.
  const marks =
    1 + drawn.findLastIndex(({ reader: { type } }) => type === 'fill' || type === 'line');
  groups.splice(marks, 0, { id: 'outline-links', svg: paintOutlineLinks(outlined, picture) });
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: frame.width,
      height: frame.height,
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      'font-family': fontFamily(style),
      role: linkOf ? 'group' : 'img',
      'aria-label': title,
    },
    groups.map((group) => group.svg).join(''),
  );
  return {
    svg,
    layers: groups.filter((group) => group.svg !== ''),
    labels: drawn.flatMap(({ reader }) =>
      (symbols.get(reader) ?? []).flatMap(({ label }) => (label ? [label] : [])),
    ),
  };
}
