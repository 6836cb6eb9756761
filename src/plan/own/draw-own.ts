import type { Feature } from 'geojson';
import type { Box } from '../../data/dataset.ts';
import type { Text } from '../../data/text.ts';
import { countText } from './count-text.ts';
import { labelAt } from './label-at.ts';
import type { OwnContent, OwnFile, OwnGeometry, OwnThing } from './own-file.ts';
import { boxAround, partsOf } from './parts-of.ts';

type Shape = 'point' | 'line' | 'area';

const shapeOf = {
  Point: 'point',
  MultiPoint: 'point',
  LineString: 'line',
  MultiLineString: 'line',
  Polygon: 'area',
  MultiPolygon: 'area',
} as const satisfies Record<OwnGeometry['type'], Shape>;

/** How the map draws them (`drawnLayers`). */
const roles = { point: 'vertex', line: 'path', area: 'area' } as const;

const counted: Readonly<Record<Shape, (count: string) => Text>> = {
  point: (n) => ({ zh: `${n}个点`, en: n === '1' ? '1 point' : `${n} points` }),
  line: (n) => ({ zh: `${n}条线`, en: n === '1' ? '1 line' : `${n} lines` }),
  area: (n) => ({ zh: `${n}个面`, en: n === '1' ? '1 area' : `${n} areas` }),
};

/** Words in a row, as each language puts them. */
const inARow = (texts: readonly Text[]): Text => ({
  zh: texts.map(({ zh }) => zh).join('、'),
  en: texts.map(({ en }) => en).join(', '),
});

function summaryOf(things: readonly OwnThing[], outside: number): Text {
  const shapes = things.map(({ geometry }) => shapeOf[geometry.type]);
  const texts = (['point', 'line', 'area'] as const).flatMap((shape) => {
    const count = shapes.filter((one) => one === shape).length;
    return count > 0 ? [counted[shape](countText(count))] : [];
  });
  const { zh, en } = inARow(texts);
  if (outside === 0) return { zh, en };
  if (outside === things.length)
    return { zh: `${zh}，都在地图范围之外`, en: `${en}, all outside the map` };
  const n = countText(outside);
  return { zh: `${zh}，其中${n}个在地图范围之外`, en: `${en}, of which ${n} outside the map` };
}

const units = {
  row: { zh: '行', one: 'row', many: 'rows' },
  feature: { zh: '个要素', one: 'feature', many: 'features' },
} as const;

/** How many rows or features are not drawn, with the first reason; nothing when all are. */
export function leftOutText({ unit, leftOut, firstLeftOut }: OwnContent): Text | undefined {
  if (leftOut === 0 || !firstLeftOut) return undefined;
  const { zh, one, many } = units[unit];
  const n = countText(leftOut);
  const first = leftOut === 1 ? { zh: '：', en: ':' } : { zh: '，第一处是', en: '. The first is' };
  return {
    zh: `有${n}${zh}没有显示${first.zh}${firstLeftOut.zh}。`,
    en: `${n} ${leftOut === 1 ? one : many} left out${first.en} ${firstLeftOut.en}.`,
  };
}

const isApart = (a: Box, b: Box): boolean =>
  a[0] > b[2] || a[2] < b[0] || a[1] > b[3] || a[3] < b[1];

/** The part of a box that lies in another. */
const within = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

const cornersOf = ([west, south, east, north]: Box) => [
  [west, south],
  [east, north],
];

const shapeFeature = ({ geometry }: OwnThing, index: number): Feature => ({
  type: 'Feature',
  properties: { id: `own-${index + 1}`, role: roles[shapeOf[geometry.type]] },
  geometry,
});

function labelFeature({ geometry, name }: OwnThing, index: number): Feature[] {
  const at = name === undefined ? undefined : labelAt(geometry);
  if (!at) return [];
  // The same in both languages: nobody translates a reader's names.
  const properties = { id: `own-${index + 1}-name`, role: 'label', zh: name, en: name };
  return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: at } }];
}

/**
 * A file's content as the map draws it and the panel tells of it.
 *
 * @param name of the file
 * @param bounds what the map can show, degrees; what lies wholly outside is drawn there and told
 */
export function drawOwn(name: string, content: OwnContent, bounds: Box): OwnFile {
  const { things } = content;
  const boxes = things.map(({ geometry }) => boxAround(partsOf(geometry)));
  const seen = boxes.filter((box) => !isApart(box, bounds));
  return {
    name,
    summary: summaryOf(things, things.length - seen.length),
    leftOut: leftOutText(content),
    shapes: things.map(shapeFeature),
    labels: things.flatMap(labelFeature),
    box: seen.length > 0 ? boxAround(seen.map((box) => cornersOf(within(box, bounds)))) : undefined,
  };
}
