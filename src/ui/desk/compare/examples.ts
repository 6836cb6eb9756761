import type { Text } from '../../../data/text.ts';
import type { ComparableThing } from '../../../plan/compare/comparable.ts';

/** A comparison to begin with. */
interface Example {
  readonly about: Text;
  readonly things: readonly ComparableThing[];
}

const place = (id: string): ComparableThing => ({ kind: 'place', id });

export const examples: readonly Example[] = [
  {
    about: { zh: '两个都市圈', en: 'The two metropolitan areas' },
    things: [
      { kind: 'metro', id: 'chengdu' },
      { kind: 'metro', id: 'chongqing' },
    ],
  },
  {
    about: { zh: '两个相邻的单元和它们的平台', en: 'Two neighbours and their platform' },
    things: [place('510900'), place('500152'), { kind: 'platform', id: 'suitong' }],
  },
  {
    about: { zh: '四个相邻的市', en: 'Four cities side by side' },
    things: [place('511000'), place('510300'), place('511500'), place('510500')],
  },
];
