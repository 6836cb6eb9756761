/** The size that most sites show a shared link's picture in, pixels. */
export const socialSize = { width: 1200, height: 630 } as const;

/** Where the map stands on it; the words stand to its left. */
export const socialMap = { x: 440, y: 0, width: 760, height: 630 } as const;
