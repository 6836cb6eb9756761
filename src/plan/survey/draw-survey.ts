import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { MapShapes } from '../../data/map-records.ts';
import type { Position } from '../../data/position.ts';
import type { Text } from '../../data/text.ts';
import { polygonsOf, positionsOf } from '../geodesy/area.ts';
import { type Drawn, drawnOf, type LabelProperties } from '../measure/drawn.ts';
import { km2Text, kmText } from '../measure/figures.ts';
import { originShape } from '../within/origin.ts';
import { pointRing } from '../within/point-ring.ts';
import type { Within } from '../within/within.ts';
import { type AroundWhat, answers, requestOf } from './origin-of.ts';

/** What the reader's tools have on the map, as far as the link says it. */
export interface Surveyed {
  readonly here: Position | undefined;
  readonly around: AroundWhat | undefined;
  readonly measured: { readonly points: readonly Position[]; readonly closed: boolean } | undefined;
  readonly year: number;
}

type Role = 'pin' | 'vertex' | 'ring' | 'area' | 'path' | 'label';

const feature = (
  id: string,
  role: Role,
  geometry: Geometry,
  text: Text | undefined = undefined,
): Feature => ({ type: 'Feature', properties: { id, role, ...text }, geometry });

const pointAt = (id: string, role: Role, at: Position, text?: Text): Feature =>
  feature(id, role, { type: 'Point', coordinates: [...at] }, text);

/** The distance of a ring is a chosen number, not a measured one: without decimals of its own. */
const distanceText = (km: number): Text => ({ zh: `${km}公里`, en: `${km} km` });

/** The northernmost corner of a ring, where its distance is written. */
const topOf = (ring: Polygon | MultiPolygon): Position | undefined =>
  polygonsOf(ring)
    .flatMap(([outer = []]) => positionsOf(outer))
    .reduce<Position | undefined>((top, at) => (top && top[1] >= at[1] ? top : at), undefined);

/** Draws what lies within a distance of lines, km, by a way of its own. */
export type LinesRing = (
  lines: readonly (readonly Position[])[],
  km: number,
) => Polygon | MultiPolygon | undefined;

/**
 * The ring of a distance. Around a point it is there at once; around a railway it is heavy, so it
 * is the one that was found off the main thread, as soon as that answers this very question.
 */
function drawAround(
  dataset: MapShapes,
  around: AroundWhat,
  year: number,
  found: Within | LinesRing | undefined,
): Feature[] {
  const request = requestOf(around, year);
  const origin = request && originShape(dataset, request.origin, year);
  if (!request || !origin) return [];
  const aroundLines: LinesRing =
    typeof found === 'function'
      ? found
      : () => (found && answers(found, request) ? found.ring : undefined);
  const ring =
    origin.type === 'point'
      ? pointRing(origin.at, request.km)
      : aroundLines(origin.lines, request.km);
  const top = ring && topOf(ring);
  return [
    ...(ring ? [feature('around-ring', 'ring', ring)] : []),
    ...(origin.type === 'point' ? [pointAt('around-origin', 'vertex', origin.at)] : []),
    ...(top ? [pointAt('around-label', 'label', top, distanceText(request.km))] : []),
  ];
}

/** Whole distances come before those between two points: where there is little room, they stay. */
const labelOrder = { area: 0, total: 1, segment: 2 } as const;

function labelText(label: LabelProperties, closed: boolean): Text {
  if (label.kind === 'area') return km2Text(label.km2);
  const { zh, en } = kmText(label.km);
  if (label.kind === 'segment') return { zh, en };
  return closed ? { zh: `周长${zh}`, en: `${en} around` } : { zh: `共${zh}`, en: `${en} in all` };
}

function drawMeasured({ line, area, points, labels }: Drawn, closed: boolean): Feature[] {
  const byOrder = [...labels.features].sort(
    (a, b) => labelOrder[a.properties.kind] - labelOrder[b.properties.kind],
  );
  const placed = (at: readonly number[]): Position => [at[0] ?? 0, at[1] ?? 0];
  return [
    ...(area ? [feature('measured-area', 'area', area.geometry)] : []),
    ...(line && !area ? [feature('measured-path', 'path', line.geometry)] : []),
    ...points.features.map(({ geometry, properties }) =>
      pointAt(`measured-${properties.index + 1}`, 'vertex', placed(geometry.coordinates)),
    ),
    ...byOrder.map(({ geometry, properties }) => {
      const number = properties.kind === 'segment' ? `-${properties.index + 1}` : '';
      const text = labelText(properties, closed);
      return pointAt(
        `measured-${properties.kind}${number}`,
        'label',
        placed(geometry.coordinates),
        text,
      );
    }),
  ];
}

/**
 * What the tools have found, as the map draws it: the point that is asked about, the ring of a
 * distance, the measured path with its figures. All of it follows from the link.
 *
 * @param found what was found within the distance last, of whatever question; or a way to draw the
 *   ring around lines at once
 * @returns features with a `role`, labels with their text in both languages; nothing when there is none
 */
export function drawSurvey(
  dataset: MapShapes,
  { here, around, measured, year }: Surveyed,
  found: Within | LinesRing | undefined,
): FeatureCollection | undefined {
  const features = [
    ...(around ? drawAround(dataset, around, year, found) : []),
    ...(measured ? drawMeasured(drawnOf(measured), measured.closed) : []),
    ...(here ? [pointAt('here', 'pin', here)] : []),
  ];
  return features.length > 0 ? { type: 'FeatureCollection', features } : undefined;
}
