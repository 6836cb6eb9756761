import { clip } from '../clip.ts';
import type { LayerReader, StyleFeature } from '../evaluate.ts';
import { type Frame, type Point, projectorOf, tilePx, worldOffset } from '../frame.ts';
import { linesOf } from '../geometry.ts';
import type { Kept } from '../picture.ts';
import { simplify } from '../simplify.ts';
import { type LineSetting, settingAlong } from './along-line.ts';
import { measurePath } from './path.ts';
import { repeatsAlong } from './repeats.ts';
import { type TextStyle, textStyleOf } from './symbol.ts';

/** A text that may stand along a line. */
export interface LineCandidate {
  readonly kept: Kept;
  readonly style: TextStyle;
  readonly setting: LineSetting;
}

interface NamedLine {
  readonly kept: Kept;
  readonly style: TextStyle;
  readonly text: string;
  points: Point[];
}

const isSame = (a: Point | undefined, b: Point | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Joins lines of one name where one begins at the other's end. */
function joinLines(lines: readonly NamedLine[]): NamedLine[] {
  const joined: NamedLine[] = [];
  for (const line of lines) {
    const before = joined.find(
      (other) => other.text === line.text && isSame(other.points.at(-1), line.points[0]),
    );
    const after = joined.find(
      (other) => other.text === line.text && isSame(other.points[0], line.points.at(-1)),
    );
    if (before) {
      before.points = [...before.points, ...line.points.slice(1)];
      if (after && after !== before) {
        before.points = [...before.points, ...after.points.slice(1)];
        joined.splice(joined.indexOf(after), 1);
      }
    } else if (after) after.points = [...line.points, ...after.points.slice(1)];
    else joined.push({ ...line });
  }
  return joined;
}

/** As the live map's sources simplify their lines, tile pixels. */
const tolerancePx = 0.2;

/**
 * The texts that may stand along the lines of a layer, in the order in which MapLibre tries them:
 * by tile, from the south-east, and in each by feature. Tiles are those of the whole zoom below,
 * because repeats are counted from their edges.
 */
export function lineCandidates(
  reader: LayerReader,
  kept: readonly Kept[],
  frame: Frame,
): LineCandidate[] {
  const project = projectorOf(frame);
  const grown = 2 ** (frame.zoom - Math.floor(frame.zoom));
  const [left, top] = worldOffset(frame);
  const toTile = ([x, y]: Point): Point => [(x + left) / grown, (y + top) / grown];
  const toScreen = ([x, y]: Point): Point => [x * grown - left, y * grown - top];

  const lines = kept.flatMap(({ feature, link }): NamedLine[] => {
    const style = textStyleOf(reader, feature, frame.zoom);
    if (!style) return [];
    const text = style.characters.map(({ character }) => character).join('');
    return linesOf(feature.shape).map((line) => ({
      kept: { feature, link },
      style,
      text,
      points: simplify(
        line.map(([lon = 0, lat = 0]) => toTile(project([lon, lat]))),
        tolerancePx,
      ),
    }));
  });
  const named = joinLines(lines);
  const spacing = reader.number('symbol-spacing');
  const maxAngle = (reader.number('text-max-angle') * Math.PI) / 180;
  const [fromX, fromY] = toTile([0, 0]).map((at) => Math.floor(at / tilePx)) as [number, number]; // map keeps the pair
  const [toX, toY] = toTile([frame.width, frame.height]).map((at) => Math.floor(at / tilePx)) as [
    number,
    number,
  ];

  const found: LineCandidate[] = [];
  for (let tileY = toY; tileY >= fromY; tileY -= 1) {
    for (let tileX = toX; tileX >= fromX; tileX -= 1) {
      const box = [tileX, tileY, tileX + 1, tileY + 1].map((at) => at * tilePx) as [
        number,
        number,
        number,
        number,
      ];
      const taken: { text: string; at: Point }[] = [];
      for (const { kept: one, style, text, points } of named) {
        const coordinates = points.map(([x, y]): [number, number] => [x, y]);
        for (const piece of clip({ type: 'LineString', coordinates }, box)) {
          const path = measurePath(piece.points);
          const [startX = 0, startY = 0] = piece.points[0] ?? [];
          const size = sizeFor(reader, one.feature);
          const repeats = repeatsAlong(path, {
            spacing,
            labelLength: style.shaped.width * size,
            size,
            maxAngle,
            continued:
              startX === box[0] || startX === box[2] || startY === box[1] || startY === box[3],
          });
          for (const distance of repeats) {
            const at = path.at(distance)?.point;
            const close = (other: { text: string; at: Point }): boolean =>
              other.text === text &&
              at !== undefined &&
              Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) < spacing / 2;
            if (!at || taken.some(close)) continue;
            taken.push({ text, at });
            const drawn = measurePath(piece.points.map(toScreen));
            const setting = settingAlong(drawn, distance * grown, style);
            if (setting) found.push({ kept: one, style, setting });
          }
        }
      }
    }
  }
  return found;
}

/** MapLibre counts room on a line by the size at zoom 18, so that names stay as the map grows. */
const sizeFor = (reader: LayerReader, feature: StyleFeature): number =>
  reader.number('text-size', feature, 18);
