import type { Language } from '../../../data/text.ts';
import type { Form } from '../../../plan/form.ts';
import type { Palette } from '../../../plan/palette.ts';
import { element, escapeText } from '../markup.ts';

/** The size of a swatch, CSS pixels. */
export const swatch = { width: 26, height: 14 } as const;
const { width, height } = swatch;
const middle = height / 2;

const ground = (fill: string, more: Readonly<Record<string, string | number>> = {}): string =>
  element('rect', { width, height, fill, ...more });

const stroke = (ink: string, strokeWidth: number, dash?: readonly number[]): string =>
  element('line', {
    x1: 0,
    x2: width,
    y1: middle,
    y2: middle,
    stroke: ink,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash?.join(' '),
  });

/** Diagonal stripes cut at the edges of the swatch, so that nothing has to be clipped. */
function stripes(ink: string, lean: 'left' | 'right'): string {
  const lines = [-12, -6, 0, 6, 12, 18, 24].map((start) => {
    const from = Math.max(0, -start);
    const to = Math.min(height, width - start);
    const [x1, x2] = [start + from, start + to];
    return lean === 'right'
      ? `M${x1} ${height - from}L${x2} ${height - to}`
      : `M${x1} ${from}L${x2} ${to}`;
  });
  return element('path', { d: lines.join(''), stroke: ink, 'stroke-width': 1.4, fill: 'none' });
}

/** A mark of the legend as vectors, drawn from the same form as the map. */
export function paintSwatch(form: Form, palette: Palette, language: Language): string {
  switch (form.type) {
    case 'fill':
      return ground(palette[form.ink], { stroke: palette.provinceBorder, 'stroke-width': 0.5 });
    case 'hatch':
      return ground(palette[form.on]) + stripes(palette[form.ink], form.lean);
    case 'line':
      return [
        form.ground ? ground(palette[form.ground]) : '',
        form.fill ? ground(palette[form.fill], { 'fill-opacity': 0.12 }) : '',
        form.casing ? stroke(palette[form.casing], form.width + 3) : '',
        stroke(
          palette[form.ink],
          Math.max(1.2, form.width),
          form.dash?.map((part) => part * form.width),
        ),
      ].join('');
    case 'dot':
      return element('circle', {
        cx: width / 2,
        cy: middle,
        r: form.radius,
        fill: palette[form.fill],
        stroke: palette[form.ink],
        'stroke-width': 1.4,
      });
    case 'mark':
      return (
        element('circle', {
          cx: width / 2,
          cy: middle,
          r: 6.5,
          fill: palette[form.ink],
          stroke: palette.project,
        }) +
        element(
          'text',
          {
            x: width / 2,
            y: middle + 3.4,
            'text-anchor': 'middle',
            'font-size': 9.5,
            fill: palette[form.on],
          },
          escapeText(form.mark[language]),
        )
      );
  }
}
