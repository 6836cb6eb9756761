import { linked } from './grouping.ts';
import type { LabelGlyph, PlacedLabel } from './labels/label.ts';
import type { PlacedIcon, PlacedSymbol } from './labels/placed.ts';
import { type Attributes, element, escapeText, opacityOf, short } from './markup.ts';
import { imageNamed, type Picture } from './picture.ts';

/** A mark as vectors. @throws when the image is not a disc */
function paintIcon({ image, x, y, scale }: PlacedIcon, layer: string, picture: Picture): string {
  const { form } = imageNamed(picture, image, layer);
  if (form.type !== 'disc')
    throw new Error(`layer ${layer}: icon ${image} is ${form.type}, expected a disc`);
  return element('circle', {
    cx: short(x),
    cy: short(y),
    r: (form.radius - form.rimWidth / 2) * scale,
    fill: form.inner,
    stroke: form.rim,
    'stroke-width': form.rimWidth * scale,
  });
}

/** As far from its middle a mark is hit, CSS pixels: the least that a finger needs. */
const reachPx = 12;

/** What the pointer finds around a linked mark, and the focus shows. */
const paintReach = ({ x, y }: PlacedIcon): string =>
  element('circle', {
    cx: short(x),
    cy: short(y),
    r: reachPx,
    fill: 'none',
    'pointer-events': 'all',
  });

/** What labels of a layer have in common, as attributes of a group. */
const look = (label: PlacedLabel): Attributes => ({
  fill: label.color,
  'fill-opacity': opacityOf(label.opacity),
  ...(label.haloWidth > 0
    ? {
        stroke: label.halo,
        'stroke-width': label.haloWidth * 2,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
        'stroke-opacity': opacityOf(label.opacity),
      }
    : {}),
  'font-size': label.size,
  'font-weight': label.weight === 400 ? undefined : label.weight,
  'letter-spacing': label.letterSpacing === 0 ? undefined : short(label.letterSpacing, 2),
  'text-anchor': label.glyphs || label.anchor === 'start' ? undefined : label.anchor,
});

/** A label as text: whole lines, or letter by letter along a line. */
function paintText({ lines, glyphs, x, size }: PlacedLabel): string {
  if (glyphs) {
    const list = (pick: (glyph: LabelGlyph) => number, decimals: number) =>
      glyphs.map((glyph) => short(pick(glyph), decimals)).join(' ');
    return element(
      'text',
      { x: list((g) => g.x, 1), y: list((g) => g.y, 1), rotate: list((g) => g.rotate, 0) },
      escapeText(glyphs.map(({ text }) => text).join('')),
    );
  }
  return lines
    .map((line) =>
      element(
        'text',
        {
          x: short(x),
          y: short(line.y),
          'font-size': line.size === size ? undefined : line.size,
        },
        escapeText(line.text),
      ),
    )
    .join('');
}

/** The symbols of a layer: each icon under its own text, runs of texts that look alike in a group. */
export function paintSymbols(
  layer: string,
  placed: readonly PlacedSymbol[],
  picture: Picture,
  withText: boolean,
): string {
  const runs: { key: string; open: (inside: string) => string; inside: string }[] = [];
  for (const { icon, label, kept } of placed) {
    const reach = icon && kept.link ? paintReach(icon) : '';
    const mark = icon ? reach + paintIcon(icon, layer, picture) : '';
    const text = label && withText ? paintText(label) : '';
    const attributes = label && withText ? look(label) : {};
    const key = icon ? undefined : JSON.stringify(attributes);
    const group = (inside: string) => element('g', attributes, inside);
    const last = runs.at(-1);
    if (key !== undefined && last?.key === key) last.inside += linked(kept.link, text);
    else if (key !== undefined) runs.push({ key, open: group, inside: linked(kept.link, text) });
    else {
      const whole = linked(kept.link, mark + (text && group(text)));
      runs.push({ key: '', open: (inside) => inside, inside: whole });
    }
  }
  return runs.map(({ open, inside }) => inside && open(inside)).join('');
}
