import type { Position } from '../../data/position.ts';
import { type Drawing, keptPosition, mostPoints } from './drawing.ts';

/** Ends the text of an area; without it the points are a line. */
const areaMark = 'area';

const number = /^-?\d{1,3}(?:\.\d{1,8})?$/;

function readPoint(text: string): Position | undefined {
  const [lonText = '', latText = '', ...rest] = text.split(',');
  if (rest.length > 0 || !number.test(lonText) || !number.test(latText)) return undefined;
  const [lon, lat] = keptPosition([Number(lonText), Number(latText)]);
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : undefined;
}

/**
 * A drawing as the link has it: `104.0668,30.6725;106.55,29.6`, longitude first, to 5 decimals
 * (1 m), with `;area` at the end when it is closed. Nothing for a drawing without points.
 */
export function writeMeasure({ points, closed }: Drawing): string | undefined {
  if (points.length === 0) return undefined;
  const written = points.map((point) => keptPosition(point).join(','));
  return [...written, ...(closed ? [areaMark] : [])].join(';');
}

/**
 * Reads what `writeMeasure` wrote.
 *
 * @returns nothing for text that is not wholly points, or has none, or more than 100, or fewer
 * than three of an area: half a drawing would give a wrong figure
 */
export function readMeasure(text: string): Drawing | undefined {
  const parts = text.split(';');
  const closed = parts.at(-1) === areaMark;
  const points = (closed ? parts.slice(0, -1) : parts).flatMap((part) => {
    const point = readPoint(part);
    return point ? [point] : [];
  });
  const whole = points.length === parts.length - (closed ? 1 : 0);
  const enough = points.length >= (closed ? 3 : 1) && points.length <= mostPoints;
  return whole && enough ? { points, closed } : undefined;
}
