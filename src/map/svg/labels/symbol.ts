import { Formatted } from '@maplibre/maplibre-gl-style-spec';
import type { LayerReader, StyleFeature } from '../evaluate.ts';
import type { Point } from '../frame.ts';
import type { Anchor, Justify } from './anchors.ts';
import type { PlacedLabel } from './label.ts';
import { weightOf } from './measure.ts';
import { type ShapedText, shapeText } from './shape.ts';
import type { Character } from './wrap.ts';

/** What a symbol's text looks like and how it is set, for one feature. */
export interface TextStyle {
  readonly characters: readonly Character[];
  readonly shaped: ShapedText;
  /** As drawn, pixels. */
  readonly size: number;
  /** As collisions count it: MapLibre takes the size at the next whole zoom of the tile. */
  readonly layoutSize: number;
  readonly weight: number;
  /** Between letters, ems. */
  readonly spacing: number;
  readonly padding: number;
  readonly justify: Justify | 'auto';
  readonly anchor: Anchor;
  readonly offset: Point;
  readonly radius: number;
  readonly variableAnchors: readonly Anchor[] | undefined;
}

/** The characters of a text. @throws when a section asks for what the painter cannot set */
function charactersOf(value: unknown, layer: string): Character[] {
  const { sections } =
    value instanceof Formatted ? value : Formatted.fromString(String(value ?? ''));
  return sections.flatMap(({ text, scale, image, fontStack, textColor }) => {
    if (image || fontStack || textColor)
      throw new Error(
        `layer ${layer}: text-field with images, fonts or colours of its own is not known to the SVG painter`,
      );
    return [...text].map((character) => ({ character, scale: scale ?? 1 }));
  });
}

/** The text of a feature, laid out; undefined when it has none. */
export function textStyleOf(
  reader: LayerReader,
  feature: StyleFeature,
  zoom: number,
): TextStyle | undefined {
  const characters = charactersOf(reader.value('text-field', feature), reader.id);
  const alongLine = reader.text('symbol-placement') !== 'point';
  const weight = weightOf(String((reader.value('text-font', feature) as readonly string[])[0])); // an array by the specification
  const spacing = reader.number('text-letter-spacing', feature);
  const shaped = shapeText(characters, {
    maxWidth: alongLine ? Number.POSITIVE_INFINITY : reader.number('text-max-width', feature),
    weight,
    spacing,
    lineHeight: reader.number('text-line-height'),
  });
  if (!shaped) return undefined;
  const [dx = 0, dy = 0] = reader.value('text-offset', feature) as readonly number[]; // a pair by the specification
  return {
    characters,
    shaped,
    size: reader.number('text-size', feature, zoom),
    layoutSize: reader.number('text-size', feature, Math.floor(zoom) + 1),
    weight,
    spacing,
    padding: reader.number('text-padding'),
    justify: reader.text('text-justify', feature) as Justify | 'auto', // an enumeration
    anchor: reader.text('text-anchor', feature) as Anchor, // an enumeration
    offset: [dx, dy],
    radius: reader.number('text-radial-offset', feature),
    variableAnchors:
      (reader.value('text-variable-anchor') as readonly Anchor[] | null) ?? undefined,
  };
}

/** The parts of a label that come from its layer and its text alone. */
export function labelStyle(
  reader: LayerReader,
  feature: StyleFeature,
  { size, weight, spacing }: TextStyle,
): Pick<
  PlacedLabel,
  'layer' | 'id' | 'size' | 'weight' | 'letterSpacing' | 'color' | 'opacity' | 'halo' | 'haloWidth'
> {
  const ink = reader.ink('text-color', feature);
  const halo = reader.ink('text-halo-color', feature);
  return {
    layer: reader.id,
    id: String(feature.id ?? ''),
    size,
    weight,
    letterSpacing: spacing * size,
    color: ink.color,
    opacity: ink.opacity * reader.number('text-opacity', feature),
    halo: halo.color,
    haloWidth: halo.opacity === 0 ? 0 : reader.number('text-halo-width', feature),
  };
}
