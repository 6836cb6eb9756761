import type { PlaceScope } from '../data/records/place.ts';
import type { Text } from '../data/text.ts';

/** How the Outline treats a unit. */
export const scopeNames: Readonly<Record<PlaceScope, Text>> = {
  whole: { zh: '在规划范围内', en: 'In the planning scope' },
  part: { zh: '部分地区纳入', en: 'Included in part' },
  excluded: { zh: '明确不在范围内', en: 'Expressly left out' },
  outside: { zh: '不在规划范围内', en: 'Outside the planning scope' },
};
