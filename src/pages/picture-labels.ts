import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Box } from '../data/dataset.ts';
import type { PaintedImage } from '../map/style/painted-image.ts';
import type { Frame } from '../map/svg/frame.ts';
import type { PlacedLabel } from '../map/svg/labels/label.ts';
import { escapeText } from '../map/svg/markup.ts';
import { paintPicture } from '../map/svg/paint-picture.ts';
import type { LinkOf } from '../map/svg/picture.ts';
import { boxSizePx } from './geometry.ts';

const percent = (value: number): string => `${Math.round(value * 1e4) / 100}%`;
const px = (value: number): string => String(Math.round(value * 10) / 10);

/** Turns pixels of a frame into shares of the box in its middle. */
interface Shares {
  readonly x: (px: number) => string;
  readonly y: (px: number) => string;
}

function sharesOf({ width, height, zoom }: Frame, box: Box): Shares {
  const [inX, inY] = boxSizePx(box, zoom);
  return {
    x: (at) => percent((at - (width - inX) / 2) / inX),
    y: (at) => percent((at - (height - inY) / 2) / inY),
  };
}

const lookOf = ({ color, halo, haloWidth, size, weight, letterSpacing }: PlacedLabel): string =>
  [
    `fill="${color}"`,
    haloWidth > 0 ? `stroke="${halo}" stroke-width="${px(haloWidth * 2)}"` : '',
    `font-size="${px(size)}"`,
    weight === 400 ? '' : `font-weight="${weight}"`,
    letterSpacing === 0 ? '' : `letter-spacing="${px(letterSpacing)}"`,
  ]
    .filter((part) => part !== '')
    .join(' ');

/** A label at its share of the box, in letters of a fixed size. One along a line is turned whole. */
function setLabel(label: PlacedLabel, { x, y }: Shares): string {
  const { lines, glyphs, anchor } = label;
  if (glyphs) {
    const middle = glyphs[Math.floor(glyphs.length / 2)];
    if (!middle) return '';
    const text = escapeText(glyphs.map((glyph) => glyph.text).join(''));
    return `<svg x="${x(middle.x)}" y="${y(middle.y)}" overflow="visible"><text text-anchor="middle" transform="rotate(${Math.round(middle.rotate)})">${text}</text></svg>`;
  }
  const [first] = lines;
  if (!first) return '';
  const at = `x="${x(label.x)}"`;
  const end = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const rest = lines.slice(1).map((line, index) => {
    const dy = px(line.y - (lines[index]?.y ?? line.y));
    const size = line.size === label.size ? '' : ` font-size="${px(line.size)}"`;
    return `<tspan ${at} dy="${dy}"${size}>${escapeText(line.text)}</tspan>`;
  });
  return `<text ${at} y="${y(first.y)}"${end}>${escapeText(first.text)}${rest.join('')}</text>`;
}

/** Marks and dots of a painted picture with their middles as shares of the box. */
const setMarks = (svg: string, { x, y }: Shares): string =>
  svg
    .replace(/^<svg[^>]*>|<\/svg>$/g, '')
    .replace(/ cx="([^"]+)" cy="([^"]+)"/g, (_all, cx: string, cy: string) => {
      return ` cx="${x(Number(cx))}" cy="${y(Number(cy))}"`;
    });

interface LabelOptions {
  readonly frame: Frame;
  /** What the frame shows in its middle. */
  readonly box: Box;
  readonly linkOf: LinkOf;
  /** True to leave out names that the frame would cut. */
  readonly wholeLabels: boolean;
}

/**
 * The points and names of a map in a frame, set so that they keep their size when the picture grows.
 * Points are links; names say to the eye what the links say by themselves.
 */
export function setLabels(
  style: StyleSpecification,
  images: readonly PaintedImage[],
  { frame, box, linkOf, wholeLabels }: LabelOptions,
): string {
  const { svg, labels } = paintPicture(style, images, frame, { text: false, linkOf, wholeLabels });
  const shares = sharesOf(frame, box);
  const groups = new Map<string, string>();
  for (const label of labels) {
    const look = lookOf(label);
    groups.set(look, (groups.get(look) ?? '') + setLabel(label, shares));
  }
  const texts = [...groups].map(([look, inside]) => `<g ${look}>${inside}</g>`).join('');
  return `<svg class="picture-labels">${setMarks(svg, shares)}<g aria-hidden="true" paint-order="stroke" stroke-linejoin="round">${texts}</g></svg>`;
}
