import type { Scheme } from './palette.ts';

/** The colours a reader can choose; `auto` are those of the system. */
export const schemeChoices = ['auto', 'light', 'dark'] as const;
export type SchemeChoice = (typeof schemeChoices)[number];

/** Where a browser keeps the choice, as `light` or `dark`. Other sites of the same host have keys too. */
export const schemeKey = 'chengyu-atlas-scheme';

/** Whether a text, as a page or a browser keeps it, is a scheme. */
export const isScheme = (text: unknown): text is Scheme => text === 'light' || text === 'dark';
