import type { Language, Text } from '../../../data/text.ts';
import type { Warning } from '../../../plan/embedding/warnings.ts';
import { fill } from '../compare/fill.ts';

const words = {
  narrow: {
    zh: '窄于{px}像素，地名和图例会挤在一起。',
    en: 'Narrower than {px} pixels: names and legend will crowd.',
  },
  low: {
    zh: '这样的高度，地图只剩{px}像素高。可留空，或填{advised}以上。',
    en: 'This height leaves the map only {px} pixels. Leave it empty, or take at least {advised}.',
  },
  title: {
    zh: '标题在这一宽度占不止一行。',
    en: 'The title takes more than one line at this width.',
  },
  legend: {
    zh: '图例有{n}条，比地图还长，宜收起。',
    en: 'The legend has {n} entries and will be longer than the map. Better folded.',
  },
  lost: {
    zh: '图上现有，按这一宽度起初不会绘出：{names}。',
    en: 'On the map now, but not drawn at first at this width: {names}.',
  },
  names: {
    zh: '{of}个地名中有{n}个比所在区域还宽，部分不会绘出。',
    en: '{n} of {of} place names are wider than their places; some will be left out.',
  },
  marks: {
    zh: '{of}个项目标记中约有{n}个没有位置，起初不绘出。',
    en: 'About {n} of {of} project marks have no room and are left out at first.',
  },
  counties: {
    zh: '{of}个区县中有{n}个太小，看不出颜色。按市、区县单元设色，或加宽。',
    en: '{n} of {of} counties are too small to show a colour. Colour by unit instead, or make it wider.',
  },
  still: {
    zh: '读者不能放大，以上细节始终看不清。可改为“点按后”可操作。',
    en: 'Readers cannot zoom in, so these details stay out of sight. Let the map come alive at a tap.',
  },
} as const satisfies Record<Warning['type'], Text>;

/** A warning in plain words. */
export function warningText(warning: Warning, language: Language): string {
  const say = (slots: Readonly<Record<string, string | number>>): string => {
    const texts = Object.entries(slots).map(([slot, value]) => [slot, String(value)]);
    return fill(words[warning.type], Object.fromEntries(texts), language);
  };
  switch (warning.type) {
    case 'narrow':
      return say({ px: warning.leastPx });
    case 'low':
      return say({ px: warning.mapPx, advised: warning.advisedPx });
    case 'legend':
      return say({ n: warning.entries });
    case 'lost': {
      const names = warning.layers.map(({ name }) => name[language]);
      return say({ names: names.join(language === 'zh' ? '、' : ', ') });
    }
    case 'names':
    case 'marks':
    case 'counties':
      return say({ n: warning.count, of: warning.of });
    case 'title':
    case 'still':
      return say({});
  }
}
