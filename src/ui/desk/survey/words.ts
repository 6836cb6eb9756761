import type { Text } from '../../../data/text.ts';

/** Words that the tools for points, distances and sizes share. */
export const surveyWords = {
  coordinates: { zh: '坐标', en: 'Coordinates' },
  example: { zh: '30.66, 104.06 或 30°39′36″N …', en: '30.66, 104.06 or 30°39′36″N …' },
  datum: { zh: '坐标系', en: 'Datum' },
  wgs84: { zh: 'WGS 84', en: 'WGS 84' },
  gcj02: { zh: 'GCJ-02（国内网络地图）', en: 'GCJ-02 (Chinese web maps)' },
  converted: {
    zh: '已由GCJ-02换算为WGS 84。',
    en: 'Converted from GCJ-02 to WGS 84.',
  },
  mapCentre: { zh: '取地图中心', en: 'The map’s centre' },
  showOnMap: { zh: '在图上定位', en: 'Show on the map' },
  remove: { zh: '清除', en: 'Clear' },
  notDrawn: {
    zh: '图上的标记没有载入，不影响下面的结果。',
    en: 'The marks on the map did not load; the results below stand.',
  },
} as const satisfies Record<string, Text>;
