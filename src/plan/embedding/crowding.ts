import type { Box } from '../../data/dataset.ts';
import type { Position } from '../../data/position.ts';
import type { Language } from '../../data/text.ts';
import type { PlacedThing } from '../../data/thing.ts';
import type { Library } from '../library.ts';
import { boxesMeet } from '../line-shapes.ts';
import { shortNameOf } from '../naming.ts';
import { mercatorAt } from '../survey/mercator.ts';
import { textWidth } from './text-width.ts';

/** How many of some things are hard to make out. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** Sizes that the map's style draws with, CSS pixels. */
const nameSizePx = 11;
const markSizePx = 18;

/** A square of fewer pixels a side shows no colour of its own beside its neighbours'. */
const leastColourPx = 10;

/** Metres that a pixel stands for at zoom 0 on the equator. */
const equatorMetres = 40_075_016.686 / 512;
const radians = Math.PI / 180;

/** Units in scope whose name is wider than the unit itself; the nine central districts go by one name. */
export function namesWithoutRoom(
  library: Library,
  things: readonly PlacedThing[],
  zoom: number,
  language: Language,
): Share {
  const at = mercatorAt(zoom);
  const units = things.flatMap((thing) => {
    const place = thing.kind === 'place' ? library.dataset.places[thing.id] : undefined;
    return place && place.core !== 'chongqing' ? [{ thing, box: place.box }] : [];
  });
  const tight = units.filter(({ thing, box: [west, south, east] }) => {
    const [left] = at([west, south]);
    const [right] = at([east, south]);
    const name = shortNameOf(library, thing)?.[language] ?? '';
    return right - left < textWidth(name, nameSizePx);
  });
  return { count: tight.length, of: units.length };
}

/** Marks of projects that have to give way to others beside them: the first to come is drawn. */
export function marksWithoutRoom(
  { dataset }: Library,
  things: readonly PlacedThing[],
  zoom: number,
): Share {
  const at = mercatorAt(zoom);
  const marks = things.flatMap(({ kind, id }) => {
    const node = kind === 'node' ? dataset.nodes[id] : undefined;
    return node ? [at(node.at)] : [];
  });
  const drawn: Position[] = [];
  for (const [x, y] of marks) {
    const clear = drawn.every(
      ([otherX, otherY]) => Math.max(Math.abs(otherX - x), Math.abs(otherY - y)) >= markSizePx,
    );
    if (clear) drawn.push([x, y]);
  }
  return { count: marks.length - drawn.length, of: marks.length };
}

/** Counties in a box that are too small on the map for a colour of their own to be made out. */
export function countiesTooSmall({ dataset }: Library, box: Box, zoom: number): Share {
  const counties = Object.values(dataset.counties).filter((county) => boxesMeet(county.box, box));
  const small = counties.filter(({ areaKm2, box: [, south, , north] }) => {
    const latitude = Math.cos(((south + north) / 2) * radians);
    const metresPerPx = (equatorMetres * latitude) / 2 ** zoom;
    return (Math.sqrt(areaKm2) * 1000) / metresPerPx < leastColourPx;
  });
  return { count: small.length, of: counties.length };
}
