/** How much of the legend stands open under an embedded map. */
export const embedLegends = ['open', 'folded'] as const;
/** What an explored embed offers besides the map: zoom and the years, zoom alone, or nothing. */
export const embedControls = ['all', 'zoom', 'none'] as const;
/** When an embed becomes a live map: at a tap, at once, or never. */
export const embedInteractions = ['tap', 'always', 'never'] as const;
export const embedSchemes = ['auto', 'light', 'dark'] as const;

/** What a newsroom sets of an embed, besides the view that it shows. */
export interface EmbedOptions {
  /** The newsroom's own title; absent, the embed is named by what it shows. */
  readonly title: string | undefined;
  readonly legend: (typeof embedLegends)[number];
  readonly controls: (typeof embedControls)[number];
  readonly interactive: (typeof embedInteractions)[number];
  readonly scheme: (typeof embedSchemes)[number];
  /** The newsroom's own credit. It stands before the atlas's sources, never instead of them. */
  readonly credit: string | undefined;
}

export const plainEmbed: EmbedOptions = {
  title: undefined,
  legend: 'open',
  controls: 'all',
  interactive: 'tap',
  scheme: 'auto',
  credit: undefined,
};
