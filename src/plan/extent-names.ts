import type { memberExtents } from '../data/records/platform.ts';
import type { Text } from '../data/text.ts';

/** How much of a unit or county something holds. */
export const extentNames: Readonly<Record<(typeof memberExtents)[number], Text>> = {
  whole: { zh: '全域', en: 'whole' },
  part: { zh: '部分', en: 'in part' },
  unverified: { zh: '范围未核实', en: 'extent not verified' },
};
