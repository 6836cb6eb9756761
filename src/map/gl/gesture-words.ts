import type { Language, Text } from '../../data/text.ts';

/** What a reader is told who scrolls over an embedded map. */
const gestures = {
  WindowsHelpText: {
    zh: '按住 Ctrl 键滚动，可缩放地图',
    en: 'Hold Ctrl and scroll to zoom the map',
  },
  MacHelpText: { zh: '按住 ⌘ 键滚动，可缩放地图', en: 'Hold ⌘ and scroll to zoom the map' },
  MobileHelpText: { zh: '用两根手指移动地图', en: 'Use two fingers to move the map' },
} as const satisfies Record<string, Text>;

/** The same as MapLibre's `locale` takes them. */
export const gestureWords = (language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(gestures).map(([name, text]) => [
      `CooperativeGesturesHandler.${name}`,
      text[language],
    ]),
  );
