import { languages } from '../data/language.ts';
import { type Building, embedPx, embedReaches, plainBuilding } from './building.ts';
import { embedControls, embedInteractions, embedLegends, embedSchemes } from './embed.ts';
import { mostTitleCharacters } from './embed-keys.ts';
import type { LinkKey } from './link-key.ts';
import { plainText } from './plain-text.ts';

/** How one choice is written as `name:text`, the text as it is read. */
interface Choice<T> {
  readonly name: string;
  readonly write: (value: T) => string | undefined;
  readonly read: (text: string) => T | undefined;
}
type Choices = { readonly [K in keyof Building]: Choice<Building[K]> };

const oneOf = <T extends string>(name: string, options: readonly T[]): Choice<T> => ({
  name,
  write: (chosen) => chosen,
  read: (text) => options.find((option) => option === text),
});

const maybe = <T>({ name, write, read }: Choice<T>): Choice<T | undefined> => ({
  name,
  write: (value) => (value === undefined ? undefined : write(value)),
  read,
});

const words = (name: string): Choice<string | undefined> => ({
  name,
  write: (text) => plainText(text ?? '', mostTitleCharacters) || undefined,
  read: (text) => plainText(text, mostTitleCharacters) || undefined,
});

const pixels = (name: string, { least, most }: typeof embedPx.width): Choice<number> => ({
  name,
  write: String,
  read: (text) => {
    const px = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    return px >= least && px <= most ? px : undefined;
  },
});

const choices: Choices = {
  width: pixels('width', embedPx.width),
  height: maybe(pixels('height', embedPx.height)),
  language: maybe(oneOf('lang', languages)),
  reach: oneOf('reach', embedReaches),
  legend: oneOf('legend', embedLegends),
  controls: oneOf('controls', embedControls),
  interactive: oneOf('interactive', embedInteractions),
  scheme: oneOf('scheme', embedSchemes),
  title: words('title'),
  credit: words('credit'),
};

/** A text in which nothing parts one choice from the next. */
const guarded = (text: string): string => text.replaceAll('%', '%25').replaceAll(';', '%3B');
const unguarded = (text: string): string =>
  text.replace(/%(25|3B)/g, (_, code) => (code === '25' ? '%' : ';'));

function writeChoice<K extends keyof Building>(key: K, building: Building): string[] {
  const { name, write }: Choice<Building[K]> = choices[key];
  const text = building[key] === plainBuilding[key] ? undefined : write(building[key]);
  return text === undefined ? [] : [`${name}:${encodeURIComponent(guarded(text))}`];
}

/** The choices of an embed that is being built, `width:800;scheme:dark`: only those that are not as usual. */
export const buildingKey: LinkKey<Building> = {
  param: 'embed',
  inEmbed: 'hide',
  write: (building) =>
    // Keys of the literal.
    (Object.keys(choices) as (keyof Building)[])
      .flatMap((key) => writeChoice(key, building))
      .join(';') || undefined,
  read: (text) => {
    const said = new Map(
      text.split(';').map((part) => {
        const colon = part.indexOf(':');
        return [part.slice(0, Math.max(colon, 0)), unguarded(part.slice(colon + 1))] as const;
      }),
    );
    const read = Object.entries(choices).flatMap(([key, choice]) => {
      const of = said.get(choice.name);
      const value = of === undefined ? undefined : choice.read(of);
      return value === undefined ? [] : [[key, value] as const];
    });
    return { ...plainBuilding, ...Object.fromEntries(read) };
  },
};
