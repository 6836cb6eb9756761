import type { ThingKind } from '../../src/data/thing.ts';
import { type LayerId, layersShownAtFirst } from '../../src/plan/catalogue.ts';
import { plainBuilding } from '../../src/view/building.ts';
import { plainEmbed } from '../../src/view/embed.ts';
import type { View } from '../../src/view/view.ts';

/** A link as an earlier version of the atlas wrote it, and what it has to open for good. */
export interface HistoricLink {
  readonly link: string;
  /** The view that it is, where it differs from the first. */
  readonly view: Partial<View>;
  /** The panel's heading; absent where the panel tells of the whole Circle, and in an embed. */
  readonly heading?: string;
  /** Words that the page shows. */
  readonly says?: string;
  /** Layers of the style: true for one with something in it, false for one with nothing. */
  readonly draws?: Readonly<Record<string, boolean>>;
}

const english = { language: 'en' } as const;
const thing = (kind: ThingKind, id: string) => ({ selection: [{ kind, id }] });
const only = (...ids: LayerId[]) => ({ layers: new Set(ids) });

/** The first links: layers, camera and things by key. */
const things: readonly HistoricLink[] = [
  { link: '/', view: {}, says: '双城经济圈' },
  { link: '/en/', view: english, says: 'Economic Circle' },
  { link: '/?sel=place:500151', view: thing('place', '500151'), heading: '铜梁区' },
  {
    link: '/en/?sel=place:500151',
    view: { ...english, ...thing('place', '500151') },
    heading: 'Tongliang District',
  },
  { link: '/?sel=county:511423', view: thing('county', '511423'), heading: '洪雅县' },
  { link: '/?sel=metro:chengdu', view: thing('metro', 'chengdu'), heading: '成都都市圈' },
  { link: '/?sel=platform:gaozhu', view: thing('platform', 'gaozhu'), heading: '川渝高竹新区' },
  {
    link: '/?sel=corridor:chengyu-hsr',
    view: thing('corridor', 'chengyu-hsr'),
    heading: '成渝高铁',
  },
  { link: '/?sel=station:suining', view: thing('station', 'suining'), heading: '遂宁' },
  { link: '/?sel=river:jialing', view: thing('river', 'jialing'), heading: '嘉陵江' },
  {
    link: '/en/?sel=place:510100,metro:chengdu',
    view: {
      ...english,
      selection: [
        { kind: 'place', id: '510100' },
        { kind: 'metro', id: 'chengdu' },
      ],
    },
    heading: 'Several things lie here',
    says: 'Chengdu metropolitan area',
  },
  {
    link: '/?layers=units,rivers',
    view: only('units', 'rivers'),
    draws: { 'rivers-line': true, 'rail-open-surveyed': false, 'metro-chengdu-core': false },
  },
  {
    link: '/?layers=none',
    view: only(),
    draws: { 'rivers-line': false, 'rail-open-surveyed': false },
  },
  {
    link: '/?layers=units,part,excluded,metro-chongqing,metro-chengdu,platforms,rail-open,rail-construction,stations,rivers,provinces,names&at=104.06,30.66,8&sel=place:510100',
    view: {
      layers: new Set(
        [...layersShownAtFirst, 'platforms' as const].filter(
          (id) => id !== 'counties' && id !== 'rail-planned',
        ),
      ),
      camera: { lon: 104.06, lat: 30.66, zoom: 8 },
      ...thing('place', '510100'),
    },
    heading: '成都市',
    draws: { 'platforms-fill': true, 'rail-planned-planned': false },
  },
];

/** With the plan: its page and its entries, and the located projects. */
const plan: readonly HistoricLink[] = [
  { link: '/?page=plan', view: { page: 'plan' }, heading: '规划要点' },
  { link: '/en/?page=plan', view: { ...english, page: 'plan' }, heading: 'The plan' },
  {
    link: '/?page=plan&sel=aspect:ecological-barrier',
    view: { page: 'plan', ...thing('aspect', 'ecological-barrier') },
    heading: '共筑长江上游生态屏障',
  },
  {
    link: '/?sel=node:airport-chengdu-tianfu',
    view: thing('node', 'airport-chengdu-tianfu'),
    heading: '成都天府国际机场',
  },
  {
    link: '/en/?sel=event:chengyu-hsr-open',
    view: { ...english, ...thing('event', 'chengyu-hsr-open') },
    heading: 'Chengdu–Chongqing high-speed railway opens',
  },
  {
    link: '/en/?sel=target:5g-coverage',
    view: { ...english, ...thing('target', '5g-coverage') },
    heading: '5G in all towns and key settings',
  },
  {
    link: '/?layers=units,hubs,new-areas,science,gateways,sites,names',
    view: only('units', 'hubs', 'new-areas', 'science', 'gateways', 'sites', 'names'),
    draws: { 'rivers-line': false, 'rail-open-surveyed': false },
  },
];

/** With the timeline, the sources, the terms, and a path for each page. */
const paths: readonly HistoricLink[] = [
  { link: '/place/500151/', view: thing('place', '500151'), heading: '铜梁区' },
  {
    link: '/en/corridor/chengyu-hsr/',
    view: { ...english, ...thing('corridor', 'chengyu-hsr') },
    heading: 'Chengdu–Chongqing high-speed railway',
  },
  { link: '/en/plan/', view: { ...english, page: 'plan' }, heading: 'The plan' },
  { link: '/sources/', view: { page: 'sources' }, heading: '来源与可信度' },
  { link: '/?page=sources', view: { page: 'sources' }, heading: '来源与可信度' },
  {
    link: '/en/place/500103/?page=plan&layers=units,rivers&year=2016&at=106.55,29.5612,8',
    view: {
      ...english,
      ...thing('place', '500103'),
      page: 'plan',
      layers: new Set(['units', 'rivers']),
      year: 2016,
      camera: { lon: 106.55, lat: 29.5612, zoom: 8 },
    },
    heading: 'Yuzhong District',
  },
  {
    link: '/?year=2014',
    view: { year: 2014 },
    draws: { 'rail-open-surveyed': true },
  },
  { link: '/?sel=term:bashu', view: thing('term', 'bashu'), heading: '巴蜀' },
  {
    link: '/?sel=source:belts-2020',
    view: thing('source', 'belts-2020'),
    heading: '彭清华谈成都东部新区（2020年报道）',
  },
];

/** With the planner's desk: its tools, presets, themes, filters and measured things. */
const desk: readonly HistoricLink[] = [
  {
    link: '/en/?tool=embed&embed=width:800;legend:folded;title:Two cities',
    view: {
      ...english,
      tool: 'embed',
      building: { ...plainBuilding, width: 800, legend: 'folded', title: 'Two cities' },
    },
    heading: 'Embed',
  },
  {
    link: '/en/?tool=layers&faded=metros:40',
    view: { ...english, tool: 'layers', faded: { metros: 40 } },
    heading: 'Layers',
  },
  {
    link: '/?tool=layers&layers=units,rail-open,rail-construction,rail-planned,stations,hubs,rivers,provinces,names&year=2035',
    view: {
      tool: 'layers',
      ...only(
        'units',
        'rail-open',
        'rail-construction',
        'rail-planned',
        'stations',
        'hubs',
        'rivers',
        'provinces',
        'names',
      ),
      year: 2035,
    },
    heading: '图层',
    draws: { 'rail-open-schematic': true, 'metro-chengdu-core': false },
  },
  {
    link: '/en/?tool=themes&theme=residents,county,natural,6',
    view: {
      ...english,
      tool: 'themes',
      theme: { id: 'residents', by: 'county', method: 'natural', classes: 6 },
    },
    heading: 'Themes',
    draws: { 'theme-counties': true },
  },
  {
    link: '/?theme=age-65-plus,unit,round,4',
    view: { theme: { id: 'age-65-plus', by: 'unit', method: 'round', classes: 4 } },
    draws: { 'theme-units': true },
  },
  {
    link: '/en/?kinds=corridor&status=construction',
    view: {
      ...english,
      filter: { kinds: new Set(['corridor']), statuses: new Set(['construction']) },
    },
    draws: { 'rail-construction-construction': true, 'rivers-line': false },
  },
  {
    link: '/?tool=list&sort=-name&list=everywhere&kinds=place,node&aspect=ecological-barrier&sure=several,authority&q=%E9%87%8D%E5%BA%86',
    view: {
      tool: 'list',
      sorting: { column: 'name', descending: true },
      everywhere: true,
      filter: {
        kinds: new Set(['place', 'node']),
        aspect: 'ecological-barrier',
        confidence: new Set(['several', 'authority']),
        text: '重庆',
      },
    },
    heading: '列表',
  },
  {
    link: '/en/?tool=here&here=104.06,30.66',
    view: { ...english, tool: 'here', here: [104.06, 30.66] },
    heading: 'Here',
    says: 'Chengdu',
    draws: { 'drawn-point': true },
  },
  {
    link: '/?tool=within&around=station:chengdu-dong;30',
    view: { tool: 'within', around: { origin: { kind: 'station', id: 'chengdu-dong' }, km: 30 } },
    heading: '周边',
    says: '成都东',
  },
  {
    link: '/en/?tool=within&around=104.06,30.66;12.5',
    view: { ...english, tool: 'within', around: { origin: [104.06, 30.66], km: 12.5 } },
    heading: 'Within',
  },
  {
    link: '/?tool=compare&compare=place:500151,place:510900',
    view: {
      tool: 'compare',
      compared: [
        { kind: 'place', id: '500151' },
        { kind: 'place', id: '510900' },
      ],
    },
    heading: '比较',
    says: '遂宁',
  },
  {
    link: '/en/?tool=measure&measure=104.06,30.66;106.55,29.56',
    view: {
      ...english,
      tool: 'measure',
      measured: {
        points: [
          [104.06, 30.66],
          [106.55, 29.56],
        ],
        closed: false,
      },
    },
    heading: 'Measure',
  },
  {
    link: '/?tool=measure&measure=104.06,30.66;106.55,29.56;105.57,30.53!',
    view: {
      tool: 'measure',
      measured: {
        points: [
          [104.06, 30.66],
          [106.55, 29.56],
          [105.57, 30.53],
        ],
        closed: true,
      },
    },
    heading: '测量',
  },
  { link: '/en/?tool=take', view: { ...english, tool: 'take' }, heading: 'Export' },
];

/** For articles. */
const embeds: readonly HistoricLink[] = [
  { link: '/embed/', view: { embed: plainEmbed }, says: '双城经济圈' },
  {
    link: '/en/embed/place/500151/',
    view: { ...english, ...thing('place', '500151'), embed: plainEmbed },
    says: 'Tongliang',
  },
  {
    link: '/en/embed/?layers=units,rail-open,rail-planned&year=2030&title=Rail%20in%202030&legend=folded&controls=zoom&interactive=never&scheme=dark&credit=Graphics%20desk',
    view: {
      ...english,
      ...only('units', 'rail-open', 'rail-planned'),
      year: 2030,
      embed: {
        title: 'Rail in 2030',
        legend: 'folded',
        controls: 'zoom',
        interactive: 'never',
        scheme: 'dark',
        credit: 'Graphics desk',
      },
    },
    says: 'Rail in 2030',
  },
];

/** Every form that a link ever had. What stands here is never taken out: it is what people have kept. */
export const historicLinks: readonly HistoricLink[] = [
  ...things,
  ...plan,
  ...paths,
  ...desk,
  ...embeds,
];
