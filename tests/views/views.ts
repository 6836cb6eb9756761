/** A screenshot of the fixed list: a link at a window size. */
export interface ViewShot {
  readonly name: string;
  readonly link: string;
  readonly width: number;
  readonly height: number;
  readonly scheme?: 'light' | 'dark';
}

const desktop = { width: 1440, height: 900 } as const;
const tablet = { width: 1024, height: 768 } as const;
const phone = { width: 390, height: 844 } as const;

/** What a person looks at before a visible change is done. The first is the README's picture. */
export const views: readonly ViewShot[] = [
  { name: 'home-en', link: '/en/', ...desktop },
  { name: 'home-zh', link: '/', ...desktop },
  { name: 'home-zh', link: '/', ...desktop, scheme: 'dark' },
  { name: 'home-en', link: '/en/', ...tablet },
  { name: 'home-zh', link: '/', ...phone },
  { name: 'home-en', link: '/en/', ...phone, scheme: 'dark' },
  { name: 'place-zh', link: '/?sel=place:510700', ...desktop },
  { name: 'place-en', link: '/en/?sel=place:500116', ...tablet },
  { name: 'place-en', link: '/en/?sel=place:500154', ...phone },
  { name: 'metro-zh', link: '/?sel=metro:chengdu', ...desktop },
  { name: 'platform-en', link: '/en/?sel=platform:gaozhu', ...desktop },
  {
    name: 'platforms-zh',
    link: '/?layers=units,part,excluded,platforms,rivers,provinces,names',
    ...desktop,
  },
  { name: 'corridor-en', link: '/en/?sel=corridor:chengda-wan-hsr', ...desktop, scheme: 'dark' },
  { name: 'corridor-zh', link: '/?sel=corridor:chengyu-hsr', ...phone },
  { name: 'year-2014-zh', link: '/?year=2014', ...desktop },
  { name: 'year-2021-en', link: '/en/?year=2021&sel=corridor:chengda-wan-hsr', ...tablet },
  { name: 'plan-zh', link: '/?page=plan', ...desktop },
  { name: 'target-en', link: '/en/?sel=target:one-hour', ...phone },
  { name: 'event-en', link: '/en/?sel=event:chengyu-hsr-open', ...desktop, scheme: 'dark' },
  { name: 'sources-en', link: '/en/?page=sources', ...desktop },
  { name: 'source-zh', link: '/?sel=source:outline-2021', ...phone },
  { name: 'county-zh', link: '/?sel=county:510107', ...desktop },
  { name: 'stations-zh', link: '/?at=106.5,29.55,9.2', ...desktop },
  {
    name: 'picks-en',
    link: '/en/?at=104.1,30.63,9&sel=station:chengdu-dong,corridor:chengyu-hsr,place:510100',
    ...tablet,
  },
];
