import { element, escapeText } from '../markup.ts';
import { swatch } from './swatch.ts';
import { wrapText } from './wrap-text.ts';

/** An entry of a legend: its mark and its words. A heading has no mark. */
export interface LegendLine {
  readonly mark: string;
  readonly name: string;
  readonly note?: string | undefined;
}

/** Markup with its size, CSS pixels, from its own top left. */
export interface Block {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const nameSize = 12;
const nameLine = 16;
const noteSize = 10.5;
const noteLine = 13.5;
const entryGap = 5;
const gap = 10;

export const inks = {
  ink: '#1f2328',
  muted: '#555b63',
  line: '#d9d5cc',
  paper: '#ffffff',
} as const;

/** Lines of text, the first baseline at `y`. */
export const textLines = (
  lines: readonly string[],
  {
    x,
    y,
    size,
    step,
    fill,
    weight,
  }: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly step: number;
    readonly fill: string;
    readonly weight?: number;
  },
): string =>
  lines
    .map((line, index) =>
      element(
        'text',
        { x, y: y + index * step, 'font-size': size, 'font-weight': weight, fill },
        escapeText(line),
      ),
    )
    .join('');

function paintEntry({ mark, name, note }: LegendLine, width: number): Block {
  const left = mark ? swatch.width + gap : 0;
  const weight = mark ? 400 : 700;
  const names = wrapText(name, width - left, nameSize, weight);
  const notes = note ? wrapText(note, width - left, noteSize) : [];
  const namesPx = names.length * nameLine;
  const svg = [
    mark && element('g', { transform: 'translate(0 1)' }, mark),
    textLines(names, { x: left, y: 12, size: nameSize, step: nameLine, fill: inks.ink, weight }),
    textLines(notes, {
      x: left,
      y: namesPx + 10,
      size: noteSize,
      step: noteLine,
      fill: inks.muted,
    }),
  ].join('');
  return { svg, width, height: namesPx + notes.length * noteLine + entryGap };
}

/** Blocks one below the other as one, which no column breaks. */
function stack(blocks: readonly Block[], width: number): Block {
  let height = 0;
  const svg = blocks.map((block) => {
    const placed = element('g', { transform: `translate(0 ${height})` }, block.svg);
    height += block.height;
    return placed;
  });
  return { svg: svg.join(''), width, height };
}

const isHeading = ({ mark }: LegendLine): boolean => mark === '';

/**
 * Lines that no column parts: a heading and the entry after it, and with a heading before the last
 * all its entries, for the classes of a theme are read against each other.
 */
function keptTogether(lines: readonly LegendLine[]): LegendLine[][] {
  const last = lines.findLastIndex(isHeading);
  const groups: LegendLine[][] = [];
  lines.forEach((line, index) => {
    const group = groups.at(-1);
    if (group && (index < last ? !isHeading(line) : index === last + 1)) group.push(line);
    else groups.push([line]);
  });
  return groups;
}

/** How many entries go into each column when none is higher than `most`. */
function columnsOf(entries: readonly Block[], most: number): Block[][] {
  const columns: Block[][] = [[]];
  let height = 0;
  for (const entry of entries) {
    const last = columns.at(-1) ?? [];
    if (last.length > 0 && height + entry.height > most) {
      columns.push([entry]);
      height = entry.height;
    } else {
      last.push(entry);
      height += entry.height;
    }
  }
  return columns;
}

const heightOf = (column: readonly Block[]): number =>
  column.reduce((sum, { height }) => sum + height, 0);

/**
 * A legend in columns of much the same height, read downwards.
 * @param leastColumn the width below which no column goes, unless all of `width` is less
 */
export function paintLegend(lines: readonly LegendLine[], width: number, leastColumn = 195): Block {
  const count = Math.max(1, Math.floor((width + gap * 2) / (leastColumn + gap * 2)));
  const columnWidth = (width - (count - 1) * gap * 2) / count;
  const entries = keptTogether(lines).map((together) =>
    stack(
      together.map((line) => paintEntry(line, columnWidth)),
      columnWidth,
    ),
  );
  let most = Math.ceil(heightOf(entries) / count);
  while (columnsOf(entries, most).length > count) most += 4;
  const columns = columnsOf(entries, most);
  const svg = columns.map((column, index) => {
    const x = Math.round(index * (columnWidth + gap * 2));
    return element('g', { transform: `translate(${x} 0)` }, stack(column, columnWidth).svg);
  });
  return { svg: svg.join(''), width, height: Math.max(0, ...columns.map(heightOf)) };
}
