import type { Sheet } from '../../../plan/exports/sheet.ts';

export const papers = {
  A4: [210, 297],
  A3: [297, 420],
} as const;
export type Paper = keyof typeof papers;
export type Orientation = 'portrait' | 'landscape';

const marginMm = 10;

/** The whole sheet of a paper, millimetres. */
export function paperMm(paper: Paper, orientation: Orientation): readonly [number, number] {
  const [short, long] = papers[paper];
  return orientation === 'portrait' ? [short, long] : [long, short];
}

/** What of a paper can be printed on, millimetres. */
export function roomOn(paper: Paper, orientation: Orientation) {
  const [widthMm, heightMm] = paperMm(paper, orientation);
  return { widthMm: widthMm - 2 * marginMm, heightMm: heightMm - 2 * marginMm };
}

/**
 * Opens the browser's own print of one sheet. The page stays as it is behind it, and what was added
 * for the purpose goes when the print is over.
 */
export function printSheet({ svg }: Sheet, paper: Paper, orientation: Orientation): void {
  for (const old of document.querySelectorAll('.print-sheet')) old.remove();
  const [width, height] = paperMm(paper, orientation);
  const room = roomOn(paper, orientation);
  const holder = document.createElement('div');
  holder.className = 'print-sheet';
  // A style element would be against the policy of the page, which allows those it came with.
  const style = new CSSStyleSheet();
  const rules = [
    '.print-sheet{display:none}',
    `@media print{@page{size:${width}mm ${height}mm;margin:${marginMm}mm}`,
    'html,body{height:auto!important;overflow:visible!important;background:#fff!important}',
    'body>:not(.print-sheet){display:none!important}',
    '.print-sheet{display:block}',
    // A little less than the room, or rounding would begin a second page.
    `.print-sheet svg{display:block;width:${room.widthMm}mm;height:${room.heightMm - 1}mm}}`,
  ].join('');
  style.replaceSync(rules);
  const picture = document.createElement('div');
  // Our own painter wrote it, from escaped names.
  picture.innerHTML = svg;
  picture.firstElementChild?.setAttribute('preserveAspectRatio', 'xMidYMin meet');
  holder.append(picture);
  document.body.append(holder);
  document.adoptedStyleSheets = [style];
  const clear = () => {
    holder.remove();
    document.adoptedStyleSheets = [];
  };
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}
