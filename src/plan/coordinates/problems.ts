import type { Text } from '../../data/text.ts';

/** Why typed coordinates could not be read. */
export type CoordinateProblem = 'empty' | 'unreadable' | 'sixty' | 'same-axis' | 'outside';

/** What to do about it, in words that can be shown beside the field, each with an example. */
export const problemSentences: Readonly<Record<CoordinateProblem, Text>> = {
  empty: {
    zh: '请输入纬度和经度，例如“30.66, 104.06”。',
    en: 'Type a latitude and a longitude, for example “30.66, 104.06”.',
  },
  unreadable: {
    zh: '没能读懂。请写成十进制度“30.66, 104.06”，或度分秒“30°39′36″N 104°03′36″E”。',
    en: 'This could not be read. Write decimal degrees, “30.66, 104.06”, or degrees, minutes and seconds, “30°39′36″N 104°03′36″E”.',
  },
  sixty: {
    zh: '分和秒须小于60，且只有最后一个数可带小数，例如“30°39′36″N 104°03′36″E”。',
    en: 'Minutes and seconds must be below 60, and only the last number may have decimals, for example “30°39′36″N 104°03′36″E”.',
  },
  'same-axis': {
    zh: '两个数都写成了纬度，或都写成了经度。请各写一个，例如“北纬30.66 东经104.06”。',
    en: 'Both numbers are marked as latitudes, or both as longitudes. Give one of each, for example “30.66 N, 104.06 E”.',
  },
  outside: {
    zh: '这个位置不在图集覆盖的地区：纬度应在20至40度，经度应在90至115度，例如“30.66, 104.06”。',
    en: 'That is outside the area of the atlas: latitudes run from 20 to 40 and longitudes from 90 to 115, for example “30.66, 104.06”.',
  },
};
