import type { Language } from '../../../data/text.ts';
import type { Sheet, SheetRequest, SheetSize } from '../../../plan/exports/sheet.ts';
import type { Frame } from '../frame.ts';
import { element, escapeText } from '../markup.ts';
import { type Block, inks, type LegendLine, paintLegend, textLines } from './legend-block.ts';
import { paintScale } from './scale-block.ts';
import { layerGroup } from './sheet-layers.ts';
import { wrapText } from './wrap-text.ts';

/** What decides how large a sheet is. */
interface Outline {
  readonly frame: Frame;
  readonly legend: readonly LegendLine[];
}

/** What a sheet is put together from. */
export interface SheetParts extends Outline {
  readonly language: Language;
  /** Groups of the map, with hatches and other definitions inside. */
  readonly map: string;
}

const margin = 24;
const besideWidth = 220;
const besideGap = 20;

/** Families that machines have, so that texts stay texts in whatever opens the file. */
const families: Readonly<Record<Language, string>> = {
  zh: "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC',Arial,sans-serif",
  en: "Arial,'Helvetica Neue','Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif",
};

function paintHeading({ title, subtitle }: SheetRequest['words'], width: number): Block {
  const titles = wrapText(title, width, 22, 700);
  const under = wrapText(subtitle, width, 12.5);
  const titlesPx = titles.length * 28;
  const svg =
    textLines(titles, { x: 0, y: 20, size: 22, step: 28, fill: inks.ink, weight: 700 }) +
    textLines(under, { x: 0, y: titlesPx + 12, size: 12.5, step: 17, fill: inks.muted });
  return { svg, width, height: titlesPx + under.length * 17 + 10 };
}

function paintNotes(notes: readonly string[], width: number): Block {
  const lines = notes.flatMap((note) => wrapText(note, width, 10));
  const svg = textLines(lines, { x: 0, y: 10, size: 10, step: 14, fill: inks.muted });
  return { svg, width, height: lines.length * 14 };
}

/** Where everything stands when the legend is below the map, or beside it. */
function arrange({ frame, legend }: Outline, { words }: SheetRequest, beside: boolean) {
  const inner = frame.width + (beside ? besideGap + besideWidth : 0);
  const heading = paintHeading(words, inner);
  const notes = paintNotes(words.notes, inner);
  const key = paintLegend(legend, beside ? besideWidth : inner);
  const mapTop = margin + heading.height;
  const keyTop = beside ? mapTop : mapTop + frame.height + 14;
  const mapEnd = mapTop + frame.height;
  const notesTop = Math.max(mapEnd, keyTop + key.height) + 12;
  return {
    heading,
    notes,
    key,
    mapTop,
    keyAt: [beside ? margin + frame.width + besideGap : margin, keyTop] as const,
    notesTop,
    width: Math.ceil(inner + 2 * margin),
    height: Math.ceil(notesTop + notes.height + margin),
  };
}

/** How large a sheet comes out on a paper; the larger, the better. */
const scaleOn = (
  { width, height }: SheetSize,
  { widthMm, heightMm }: NonNullable<SheetRequest['paper']>,
): number => Math.min(widthMm / width, heightMm / height);

/** The better of the two ways to arrange a sheet: beside the map only on a paper where it is larger. */
function layOut(outline: Outline, request: SheetRequest) {
  const below = arrange(outline, request, false);
  if (!request.paper) return below;
  const beside = arrange(outline, request, true);
  return scaleOn(beside, request.paper) > scaleOn(below, request.paper) ? beside : below;
}

/** How large a sheet would be, without its map being painted. */
export function measureSheet(outline: Outline, request: SheetRequest): SheetSize {
  const { width, height } = layOut(outline, request);
  return { width, height };
}

const at = (x: number, y: number) => ({ transform: `translate(${x} ${y})` });

/**
 * A picture that can stand alone: title, map, legend, scale, notes, each a group with an id and a
 * name. Nothing in it refers to what is not in it.
 */
export function composeSheet(parts: SheetParts, request: SheetRequest): Sheet {
  const { frame, language, map } = parts;
  const { words, idPrefix = '' } = request;
  const { width, height, heading, key, keyAt, notes, mapTop, notesTop } = layOut(parts, request);
  const clip = `${idPrefix}map-frame`;
  const size = { width: frame.width, height: frame.height };
  const inside = [
    element('title', {}, escapeText(words.title)),
    element('desc', {}, escapeText([words.subtitle, ...words.notes].join(' '))),
    element('defs', {}, element('clipPath', { id: clip }, element('rect', size))),
    layerGroup(
      `${idPrefix}paper`,
      words.parts.paper,
      element('rect', { width, height, fill: inks.paper }),
    ),
    layerGroup(
      `${idPrefix}map`,
      words.parts.map,
      element('g', { 'clip-path': `url(#${clip})` }, map) +
        element('rect', { ...size, fill: 'none', stroke: inks.muted, 'stroke-width': 0.75 }),
      at(margin, mapTop),
    ),
    layerGroup(
      `${idPrefix}scale`,
      words.parts.scale,
      paintScale(frame, language),
      at(margin, mapTop),
    ),
    layerGroup(`${idPrefix}legend`, words.legend, key.svg, at(...keyAt)),
    layerGroup(`${idPrefix}heading`, words.parts.heading, heading.svg, at(margin, margin)),
    layerGroup(`${idPrefix}notes`, words.parts.notes, notes.svg, at(margin, notesTop)),
  ].join('');
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': families[language],
      lang: language === 'zh' ? 'zh-CN' : 'en',
    },
    inside,
  );
  return { svg, width, height };
}
