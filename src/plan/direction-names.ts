import type { Text } from '../data/text.ts';
import type { Direction } from './bearing.ts';

export const directionNames: Readonly<Record<Direction, Text>> = {
  n: { zh: '北', en: 'north' },
  ne: { zh: '东北', en: 'northeast' },
  e: { zh: '东', en: 'east' },
  se: { zh: '东南', en: 'southeast' },
  s: { zh: '南', en: 'south' },
  sw: { zh: '西南', en: 'southwest' },
  w: { zh: '西', en: 'west' },
  nw: { zh: '西北', en: 'northwest' },
};
