/** What a theme colours: the 64 units of the map, or the 221 counties. */
export const divisions = ['unit', 'county'] as const;
export type Division = (typeof divisions)[number];

/** How values are cut into classes: even numbers, even steps, natural breaks, round thresholds. */
export const methods = ['quantile', 'equal', 'natural', 'round'] as const;
export type Method = (typeof methods)[number];

/** How many classes a theme can be cut into. */
export const classCounts = [3, 4, 5, 6, 7] as const;
export type ClassCount = (typeof classCounts)[number];
