import {
  type EmbedOptions,
  embedControls,
  embedInteractions,
  embedLegends,
  embedSchemes,
  plainEmbed,
} from './embed.ts';
import type { LinkKey } from './link-key.ts';
import { plainText } from './plain-text.ts';

type EmbedKeys = { readonly [K in keyof EmbedOptions]: LinkKey<EmbedOptions[K]> };

/** Longer than a headline; the rest of a longer one in a link is not ours. */
export const mostTitleCharacters = 80;

const words = (param: string): LinkKey<string | undefined> => ({
  param,
  inEmbed: 'keep',
  write: (text) => encodeURIComponent(plainText(text ?? '', mostTitleCharacters)) || undefined,
  read: (text) => plainText(text, mostTitleCharacters) || undefined,
});

const oneOf = <T extends string>(param: string, options: readonly T[], usual: T): LinkKey<T> => ({
  param,
  inEmbed: 'keep',
  write: (chosen) => (chosen === usual ? undefined : chosen),
  read: (text) => options.find((option) => option === text),
});

/** What only an embed has, as its link writes it. */
export const embedKeys: EmbedKeys = {
  title: words('title'),
  legend: oneOf('legend', embedLegends, plainEmbed.legend),
  controls: oneOf('controls', embedControls, plainEmbed.controls),
  interactive: oneOf('interactive', embedInteractions, plainEmbed.interactive),
  scheme: oneOf('scheme', embedSchemes, plainEmbed.scheme),
  credit: words('credit'),
};

/** The options of an embed; those that cannot be read are as usual. */
export function readEmbedOptions(params: Pick<URLSearchParams, 'get'>): EmbedOptions {
  const parts = Object.entries(embedKeys).flatMap(([option, { param, read }]) => {
    const text = params.get(param);
    const value = text === null ? undefined : read(text);
    return value === undefined ? [] : [[option, value] as const];
  });
  return { ...plainEmbed, ...Object.fromEntries(parts) };
}
