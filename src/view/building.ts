import type { Language } from '../data/text.ts';
import { type EmbedOptions, plainEmbed } from './embed.ts';

/** What part of the map an embed opens with: the one in the window, or all of what it shows. */
export const embedReaches = ['window', 'whole'] as const;

/** Sizes that an embed can be built for, CSS pixels. */
export const embedPx = {
  width: { least: 200, most: 2000 },
  height: { least: 200, most: 2000 },
} as const;

/** The embed that is being built: its options, and what the snippet says beside its link. */
export interface Building extends EmbedOptions {
  /** The language of the embed; absent for that of the page. */
  readonly language: Language | undefined;
  readonly reach: (typeof embedReaches)[number];
  /** CSS pixels, whole, within `embedPx`. */
  readonly width: number;
  /** CSS pixels, whole, within `embedPx`; absent, the height follows from the width. */
  readonly height: number | undefined;
}

export const plainBuilding: Building = {
  ...plainEmbed,
  language: undefined,
  reach: 'window',
  width: 640,
  height: undefined,
};
