import { type Ink, inkProperty, type Palette, palettes } from './palette.ts';

const inks = Object.keys(palettes.light) as Ink[]; // keys of the literal

const declare = (palette: Palette): string =>
  inks.map((ink) => `${inkProperty(ink)}:${palette[ink]}`).join(';');

const light = `color-scheme:light;${declare(palettes.light)}`;
const dark = `color-scheme:dark;${declare(palettes.dark)}`;

/**
 * The CSS of a page's colours: every ink as a variable. A scheme that was chosen,
 * `<html data-scheme="dark">`, goes before what the reader's system prefers; paper is always light.
 */
export const schemeStyle = `:root{${light}}@media screen and (prefers-color-scheme:dark){:root:not([data-scheme=light]){${dark}}}@media screen{:root[data-scheme=dark]{${dark}}}`;
