import type { LayerReader } from '../evaluate.ts';
import type { Kept, Picture } from '../picture.ts';
import { placeAtPoints } from './at-points.ts';
import { boxesTouch, type PixelBox, type Taken } from './collide.ts';
import type { PlacedLabel } from './label.ts';
import { lineCandidates } from './line-candidates.ts';
import type { PlacedSymbol } from './placed.ts';
import { labelStyle } from './symbol.ts';

/** Places the texts along the lines of a layer. */
function placeAlongLines(
  reader: LayerReader,
  kept: readonly Kept[],
  picture: Picture,
  taken: Taken,
): PlacedSymbol[] {
  if (reader.has('icon-image'))
    throw new Error(`layer ${reader.id}: icon-image along lines is not known to the SVG painter`);
  const over = reader.flag('text-allow-overlap');
  return lineCandidates(reader, kept, picture.frame).flatMap(
    ({ kept: one, style, setting }): PlacedSymbol[] => {
      if (!over && !taken.areFree(setting.discs)) return [];
      if (!reader.flag('text-ignore-placement')) taken.takeDiscs(setting.discs);
      const { text, glyphs, box, middle } = setting;
      const label: PlacedLabel = {
        ...labelStyle(reader, one.feature, style),
        lines: [{ text, y: middle[1], size: style.size }],
        x: middle[0],
        y: middle[1],
        anchor: 'middle',
        box,
        glyphs,
      };
      return [{ kept: one, icon: undefined, label }];
    },
  );
}

/**
 * Places the symbols of one layer in what those placed before have left free. Layers are to be
 * given from the last of the style to the first.
 * @param wholeLabels leaves out symbols whose text the picture's edge would cut
 * @returns the symbols that can be seen in the picture, in the order in which they were placed
 * @throws when the layer asks for a placement that is not known
 */
export function placeSymbols(
  reader: LayerReader,
  kept: readonly Kept[],
  picture: Picture,
  taken: Taken,
  wholeLabels = false,
): PlacedSymbol[] {
  const placement = reader.text('symbol-placement');
  if (placement !== 'point' && placement !== 'line')
    throw new Error(
      `layer ${reader.id}: symbol-placement ${placement} is not known to the SVG painter`,
    );
  const place = placement === 'point' ? placeAtPoints : placeAlongLines;
  const { width, height } = picture.frame;
  const inside: PixelBox = [0, 0, width, height];
  const isWhole = ([left, top, right, bottom]: PixelBox): boolean =>
    left >= 0 && top >= 0 && right <= width && bottom <= height;
  return place(reader, kept, picture, taken).filter(
    ({ icon, label }) =>
      !(wholeLabels && label && !isWhole(label.box)) &&
      ((label && boxesTouch(label.box, inside)) ||
        (icon && boxesTouch([icon.x - 12, icon.y - 12, icon.x + 12, icon.y + 12], inside))),
  );
}
