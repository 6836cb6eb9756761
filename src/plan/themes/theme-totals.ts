import type { Text } from '../../data/text.ts';
import type { ShownTheme } from './shown.ts';

/** What all members of a province come to, zones counted apart included. */
export interface ThemeTotal {
  readonly name: Text;
  readonly total: number;
  /** How many counties or units are in the sum, and how many zones beside them. */
  readonly members: number;
  readonly zones: number;
}

const provinces = [
  { code: '50', name: { zh: '重庆', en: 'Chongqing' } },
  { code: '51', name: { zh: '四川', en: 'Sichuan' } },
] as const;

/**
 * The sums of a theme that counts persons, by province, so that a reader can hold them against the
 * published totals. None for shares and means, which do not add up, and none where a value is missing.
 */
export function themeTotals({ entry, values }: ShownTheme): readonly ThemeTotal[] {
  const unknown = values.apart.some(({ value }) => value === undefined);
  if (entry.unit !== 'persons' || values.missing.length > 0 || unknown) return [];
  return provinces.map(({ code, name }) => {
    const inside = [...values.values].filter(([id]) => id.startsWith(code));
    const zones = values.apart.filter(({ id }) => id.startsWith(code));
    const all = [...inside.map(([, value]) => value), ...zones.flatMap(({ value }) => value ?? [])];
    return {
      name,
      total: all.reduce((sum, { value }) => sum + value, 0),
      members: inside.length,
      zones: zones.length,
    };
  });
}
