import type { LayerReader } from './evaluate.ts';
import { linked } from './grouping.ts';
import { element, opacityOf } from './markup.ts';
import type { Kept, Picture } from './picture.ts';

/** Circles at points; their rim stands outside the radius. */
export function paintCircles(reader: LayerReader, kept: readonly Kept[], picture: Picture): string {
  const { width, height } = picture.frame;
  const groups: { key: string; open: (inside: string) => string; marks: string[] }[] = [];
  for (const { feature, link } of kept) {
    const fill = reader.ink('circle-color', feature);
    const rim = reader.ink('circle-stroke-color', feature);
    const rimWidth = reader.number('circle-stroke-width', feature);
    const radius = reader.number('circle-radius', feature);
    const paint = {
      fill: fill.color,
      'fill-opacity': opacityOf(fill.opacity * reader.number('circle-opacity', feature)),
      ...(rimWidth > 0
        ? {
            stroke: rim.color,
            'stroke-width': rimWidth,
            'stroke-opacity': opacityOf(
              rim.opacity * reader.number('circle-stroke-opacity', feature),
            ),
          }
        : {}),
    };
    const r = radius + rimWidth / 2;
    const marks = picture.shapes
      .points(feature)
      .filter(([x, y]) => x > -r - 2 && y > -r - 2 && x < width + r + 2 && y < height + r + 2)
      .map(([cx, cy]) =>
        linked(
          link,
          element('circle', { cx: Math.round(cx * 10) / 10, cy: Math.round(cy * 10) / 10, r }),
        ),
      );
    if (marks.length === 0) continue;
    const key = JSON.stringify(paint);
    const last = groups.at(-1);
    if (last?.key === key) last.marks.push(...marks);
    else groups.push({ key, open: (inside) => element('g', paint, inside), marks });
  }
  return groups.map(({ open, marks }) => open(marks.join(''))).join('');
}
