/** A view in which the two painters are held against each other. */
export interface ParityView {
  readonly name: string;
  readonly link: string;
  readonly scheme: 'light' | 'dark';
  /**
   * How alike the two sets of names must be: those in both, as a share of those in either. Names
   * along lines differ by a few: MapLibre keeps room for one that it turns round on the wrong side
   * of its line, and the SVG on the side where it stands.
   */
  readonly names: number;
}

const projects = 'new-areas,science,gateways,sites';

/** The first view and ten others: zooms 6 to 10, both languages and schemes, years, layers, selections. */
export const parityViews: readonly ParityView[] = [
  { name: 'home, Chinese', link: '/', scheme: 'light', names: 0.95 },
  { name: 'home, English, dark', link: '/en/', scheme: 'dark', names: 0.95 },
  { name: 'zoom 6', link: '/?at=105.5,30,6', scheme: 'light', names: 0.95 },
  { name: 'zoom 7', link: '/en/?at=104.5,30.4,7', scheme: 'light', names: 0.8 },
  { name: 'zoom 7.6 in the dark', link: '/?at=106.6,29.6,7.6', scheme: 'dark', names: 0.8 },
  { name: 'zoom 8.4', link: '/en/?at=104.1,30.6,8.4', scheme: 'light', names: 0.8 },
  { name: 'zoom 9.2', link: '/?at=106.5,29.55,9.2', scheme: 'light', names: 0.8 },
  { name: 'zoom 10 in the dark', link: '/en/?at=106.5,29.55,10', scheme: 'dark', names: 0.8 },
  { name: 'the year 2014', link: '/?at=105.3,30,6.8&year=2014', scheme: 'light', names: 0.95 },
  {
    name: 'the year 2021, a line selected',
    link: '/en/?year=2021&sel=corridor:chengda-wan-hsr',
    scheme: 'light',
    names: 0.8,
  },
  {
    name: 'platforms and projects, a unit selected',
    link: `/?at=106,30,7.3&layers=units,part,excluded,platforms,rivers,provinces,names,stations,hubs,counties,${projects}&sel=place:511600`,
    scheme: 'light',
    names: 0.8,
  },
];
