import type { LayerReader } from '../evaluate.ts';
import { type Point, tilePx, worldOffset } from '../frame.ts';
import { imageNamed, type Kept, type Picture } from '../picture.ts';
import { settingsAt } from './beside-point.ts';
import { boxesTouch, type PixelBox, type Taken } from './collide.ts';
import type { PlacedIcon, PlacedSymbol } from './placed.ts';
import { labelStyle, type TextStyle, textStyleOf } from './symbol.ts';

/** Symbols outside the picture take room up to here, pixels: names do not change at its edge. */
const aroundPx = 100;

interface Candidate {
  readonly kept: Kept;
  readonly at: Point;
  readonly text: TextStyle | undefined;
  readonly icon: (PlacedIcon & { readonly box: PixelBox }) | undefined;
}

/** The icon of a feature at a point, and what it takes up. */
function iconAt(reader: LayerReader, { feature }: Kept, [x, y]: Point, picture: Picture) {
  if (!reader.has('icon-image')) return undefined;
  const name = reader.text('icon-image', feature);
  if (!name) return undefined;
  const { width, height, pixelRatio } = imageNamed(picture, name, reader.id);
  const scale = reader.number('icon-size', feature, picture.frame.zoom);
  const padding = reader.value('icon-padding', feature) as { readonly values: readonly number[] }; // a padding by the specification
  const [top = 0, right = 0, bottom = 0, left = 0] = padding.values;
  const [dx, dy] = [width, height].map((side) => ((side / pixelRatio) * scale) / 2) as [
    number,
    number,
  ]; // map keeps the pair
  const box: PixelBox = [x - dx - left, y - dy - top, x + dx + right, y + dy + bottom];
  return { image: name, x, y, scale, box };
}

/** The symbols at the points of a layer in the order in which MapLibre tries them. */
function pointCandidates(
  reader: LayerReader,
  kept: readonly Kept[],
  picture: Picture,
): Candidate[] {
  const { frame } = picture;
  const [left, top] = worldOffset(frame);
  const side = tilePx * 2 ** (frame.zoom - Math.floor(frame.zoom));
  const tile = ([x, y]: Point): Point => [
    Math.floor((x + left) / side),
    Math.floor((y + top) / side),
  ];
  const [first, last] = [tile([0, 0]), tile([frame.width, frame.height])];
  return kept
    .flatMap((one) => picture.shapes.points(one.feature).map((at) => ({ one, at, tile: tile(at) })))
    .filter(({ tile: [x, y] }) => x >= first[0] && x <= last[0] && y >= first[1] && y <= last[1])
    .map((found) => ({
      ...found,
      rank: reader.has('symbol-sort-key') ? reader.number('symbol-sort-key', found.one.feature) : 0,
    }))
    .sort((a, b) => a.rank - b.rank || b.tile[1] - a.tile[1] || b.tile[0] - a.tile[0])
    .map(({ one, at }) => ({
      kept: one,
      at,
      text: textStyleOf(reader, one.feature, frame.zoom),
      icon: iconAt(reader, one, at, picture),
    }));
}

/** Places the symbols at the points of a layer, in what the layers above it have left free. */
export function placeAtPoints(
  reader: LayerReader,
  kept: readonly Kept[],
  picture: Picture,
  taken: Taken,
): PlacedSymbol[] {
  const { width, height } = picture.frame;
  const around: PixelBox = [-aroundPx, -aroundPx, width + aroundPx, height + aroundPx];
  const isNear = (box: PixelBox) => boxesTouch(box, around);
  const overText = reader.flag('text-allow-overlap');
  const overIcon = reader.flag('icon-allow-overlap');
  return pointCandidates(reader, kept, picture).flatMap((candidate): PlacedSymbol[] => {
    const { text, icon, at, kept: one } = candidate;
    const settings = text ? settingsAt(text, at).filter(({ box }) => isNear(box)) : [];
    const setting =
      settings.find(({ box }) => taken.isFree(box)) ?? (overText ? settings[0] : undefined);
    const fits =
      icon && isNear(icon.box) && (overIcon || taken.isFree(icon.box)) ? icon : undefined;
    const textAlone = !icon || reader.flag('icon-optional');
    const iconAlone = !text || reader.flag('text-optional');
    const shownText = setting && (fits || textAlone) ? setting : undefined;
    const shownIcon = fits && (setting || iconAlone) ? fits : undefined;
    if (!shownText && !shownIcon) return [];
    if (shownText && !reader.flag('text-ignore-placement')) taken.take(shownText.box);
    if (shownIcon && !reader.flag('icon-ignore-placement')) taken.take(shownIcon.box);
    const label =
      shownText && text ? { ...labelStyle(reader, one.feature, text), ...shownText } : undefined;
    return [{ kept: one, icon: shownIcon, label }];
  });
}
