/** The names of the performance marks that tell a moment in a page. */
export const marks = {
  picture: 'bench: picture complete',
  live: 'bench: live map ready',
  plain: 'bench: plain map complete',
} as const;
export type Mark = (typeof marks)[keyof typeof marks];

export const figures = ['homePicture', 'homeLive', 'bareSvg', 'plainMap'] as const;
export type Figure = (typeof figures)[number];

export const figureNames: Readonly<Record<Figure, string>> = {
  homePicture: 'home, picture',
  homeLive: 'home, live map',
  bareSvg: '(a) only the SVG',
  plainMap: '(b) plain MapLibre',
};

/** A page that is visited, and the moments in it that are measured. */
export interface Subject {
  readonly path: string;
  readonly moments: Readonly<Partial<Record<Figure, Mark>>>;
}

export const home: Subject = {
  path: '/',
  moments: { homePicture: marks.picture, homeLive: marks.live },
};
/** The home page before it holds a picture. */
export const homeWithoutPicture: Subject = { path: '/', moments: { homeLive: marks.live } };
export const bareSvg: Subject = { path: '/bench/a.html', moments: { bareSvg: marks.picture } };
export const plainMap: Subject = { path: '/bench/b.html', moments: { plainMap: marks.plain } };
