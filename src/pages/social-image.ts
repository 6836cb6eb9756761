import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import type { Language } from '../data/text.ts';
import { palettes } from '../plan/palette.ts';
import { writeIndexedPng } from './indexed-png.ts';
import { canWrite, fontOf, readyFonts } from './social-fonts.ts';
import { socialMap, socialSize } from './social-size.ts';

const margin = 44;
const palette = palettes.light;

/** A name on the map: where it begins or ends, its size in pixels and its inks. */
export interface SocialLabel {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly halo: string;
}

/** What a picture of a page shows. */
export interface SocialPicture {
  readonly language: Language;
  readonly kind: string;
  readonly name: string;
  readonly otherName: string;
  readonly site: string;
  /** The map as SVG of `socialMap`'s size, without its names. */
  readonly svg: string;
  readonly labels: readonly SocialLabel[];
}

/** Breaks a text into lines no wider than `width`: between words, and between Chinese characters. */
function wrap(context: SKRSContext2D, text: string, width: number): string[] {
  const pieces = text.match(/\p{Script=Han}[，。、：；）》”]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && context.measureText((line + piece).trimEnd()).width > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

function write(
  context: SKRSContext2D,
  text: string,
  { y, size, weight, color }: { y: number; size: number; weight: number; color: string },
): number {
  context.font = fontOf(weight, size);
  context.fillStyle = color;
  const lines = wrap(context, text, socialMap.x - 2 * margin).slice(0, 5);
  lines.forEach((line, index) => {
    context.fillText(line, margin, y + index * size * 1.3);
  });
  return y + lines.length * size * 1.3;
}

/** Paints the picture of a page for shared links. Same input, same bytes. */
export async function paintSocialImage(picture: SocialPicture): Promise<Buffer> {
  readyFonts();
  const canvas = createCanvas(socialSize.width, socialSize.height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#faf8f4';
  context.fillRect(0, 0, socialSize.width, socialSize.height);
  const map = await loadImage(Buffer.from(picture.svg));
  context.drawImage(map, socialMap.x, socialMap.y, socialMap.width, socialMap.height);
  context.lineJoin = 'round';
  for (const { lines, x, y, anchor, size, bold, color, halo } of picture.labels) {
    if (!lines.every(canWrite)) continue;
    context.font = fontOf(bold ? 700 : 400, size);
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    context.strokeStyle = halo;
    context.lineWidth = 3.2;
    context.fillStyle = color;
    lines.forEach((line, index) => {
      const at = [socialMap.x + x, socialMap.y + y + index * size * 1.2] as const;
      context.strokeText(line, ...at);
      context.fillText(line, ...at);
    });
  }
  context.textAlign = 'start';
  context.fillStyle = '#faf8f4';
  context.fillRect(0, 0, socialMap.x, socialSize.height);
  const top = write(context, picture.kind, {
    y: 96,
    size: 24,
    weight: 400,
    color: palette.mutedInk,
  });
  const below = write(context, picture.name, {
    y: top + 34,
    size: picture.name.length > (picture.language === 'zh' ? 14 : 30) ? 40 : 50,
    weight: 700,
    color: palette.ink,
  });
  write(context, picture.otherName, { y: below, size: 24, weight: 400, color: palette.mutedInk });
  write(context, picture.site, {
    y: socialSize.height - margin,
    size: 28,
    weight: 700,
    color: palette.chongqing,
  });
  const { data } = context.getImageData(0, 0, socialSize.width, socialSize.height);
  return writeIndexedPng(data, socialSize.width);
}
