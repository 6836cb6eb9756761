import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { PlacedKind } from '../../data/thing.ts';
import type { Drawing } from './scene.ts';

/** Fonts of the reader's own machine, Chinese first where the system font has none. */
const families = ['system-ui', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'sans-serif'];

/** MapLibre reads the weight from the name of the first family, which need not exist. */
export const regularFont = ['Atlas Regular', ...families];
export const mediumFont = ['Atlas Medium', ...families];
export const boldFont = ['Atlas Bold', ...families];

/** `visible` or `none`, as a layer's layout wants it. */
export const shownIf = (shown: boolean): 'visible' | 'none' => (shown ? 'visible' : 'none');

/** The name of a feature in the page's language. */
export const nameText = ({ language }: Drawing): ExpressionSpecification => ['get', language];

/** The name in the page's language, from `zoom` on with the other language smaller below it. */
export function nameWithOther(drawing: Drawing, zoom: number): ExpressionSpecification {
  const other = drawing.language === 'zh' ? 'en' : 'zh';
  return [
    'step',
    ['zoom'],
    nameText(drawing),
    zoom,
    ['format', nameText(drawing), {}, '\n', {}, ['get', other], { 'font-scale': 0.72 }],
  ];
}

/** Keeps the features of the selected things of a kind; none when nothing of it is selected. */
export const selectedOf = ({ selected }: Drawing, kind: PlacedKind): ExpressionSpecification => [
  'in',
  ['get', 'id'],
  ['literal', selected.filter((thing) => thing.kind === kind).map(({ id }) => id)],
];

/** The style's own variable that holds the year drawn: changing it touches no source and no layer. */
export const yearState = 'year';
const year: ExpressionSpecification = ['global-state', yearState];

/** Stands for a year that never comes, in features of what is not dated. */
export const never = 9999;

/** Keeps features whose year under `property` has come. */
export const hasCome = (property: string): ExpressionSpecification => [
  '<=',
  ['get', property],
  year,
];

/** Grows a width with the zoom: as given at zoom 7, 0.6 of it at 5, 1.8 times at 10. */
export const growing = (width: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  5,
  width * 0.6,
  7,
  width,
  10,
  width * 1.8,
];

/** Marks a layer as one that can be pointed at, and what its features are. */
export const pickable = (kind: PlacedKind) => ({ metadata: { 'atlas:kind': kind } });

/** The kind of thing that a layer's features are, when they can be pointed at. */
export function pickedKind(layer: Pick<LayerSpecification, 'metadata'>): PlacedKind | undefined {
  const { metadata } = layer;
  const kind = metadata && (metadata as Record<string, unknown>)['atlas:kind'];
  return kind as PlacedKind | undefined; // written by pickable() only
}

export type { ExpressionSpecification, LayerSpecification };
