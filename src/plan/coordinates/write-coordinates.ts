import type { Position } from '../../data/position.ts';

export type CoordinateForm = 'decimal' | 'dms';

/** Both forms are finer than a metre: 0.00001° is 1.1 m, so half of it 0.6 m; 0.01″ is 0.3 m. */
const degreeDecimals = 5;
const secondDecimals = 2;

/** `30°39′36.00″N`; seconds that round to 60 carry into the minutes. */
function dms(degrees: number, [positive, negative]: readonly [string, string]): string {
  const perSecond = 10 ** secondDecimals;
  const units = Math.round(Math.abs(degrees) * 3600 * perSecond);
  const seconds = ((units / perSecond) % 60).toFixed(secondDecimals);
  const minutes = Math.floor(units / (60 * perSecond)) % 60;
  const whole = Math.floor(units / (3600 * perSecond));
  const two = (text: string | number, length: number) => String(text).padStart(length, '0');
  const letter = degrees < 0 ? negative : positive;
  return `${whole}°${two(minutes, 2)}′${two(seconds, 3 + secondDecimals)}″${letter}`;
}

/**
 * Coordinates as text, latitude first as people write them: `30.66000, 104.06000` or
 * `30°39′36.00″N 104°03′36.00″E`. `readCoordinates` reads both back to within a metre.
 *
 * @param position `[lon, lat]`, WGS 84 degrees
 */
export function writeCoordinates([lon, lat]: Position, form: CoordinateForm): string {
  return form === 'decimal'
    ? `${lat.toFixed(degreeDecimals)}, ${lon.toFixed(degreeDecimals)}`
    : `${dms(lat, ['N', 'S'])} ${dms(lon, ['E', 'W'])}`;
}
