import type { Box } from '../../data/dataset.ts';
import type { Language } from '../../data/text.ts';
import { type LayerId, type ListedLayer, visibleLayers } from '../catalogue.ts';
import type { Filter } from '../filter/filter.ts';
import { closestFrameZoom } from '../framing.ts';
import type { Library } from '../library.ts';
import { zoomToFit } from '../survey/mercator.ts';
import { visibleThings } from '../visible.ts';
import { countiesTooSmall, marksWithoutRoom, namesWithoutRoom, type Share } from './crowding.ts';
import { embedEdgePx, embedLayout, inner, titlePx } from './layout.ts';
import { textWidth } from './text-width.ts';

/** An embed as it would be drawn. */
export interface PlannedEmbed {
  /** CSS pixels, as `height`, which is absent when it follows from the width. */
  readonly width: number;
  readonly height: number | undefined;
  readonly title: string;
  readonly language: Language;
  readonly legendOpen: boolean;
  readonly legendEntries: number;
  /** False when it is never explored. */
  readonly interactive: boolean;
  readonly layers: ReadonlySet<LayerId>;
  readonly year: number;
  readonly filter: Filter;
  /** True when counties are coloured by a quantity. */
  readonly countiesColoured: boolean;
  /** What the map opens with. */
  readonly box: Box;
  /** The zoom of the atlas's own map, which shows what the choice was made from. */
  readonly seenZoom: number;
}

/** Why an embed would be hard to read. */
export type Warning =
  | { readonly type: 'narrow'; readonly leastPx: number }
  | { readonly type: 'low'; readonly mapPx: number; readonly advisedPx: number }
  | { readonly type: 'title' }
  | { readonly type: 'legend'; readonly entries: number }
  | { readonly type: 'lost'; readonly layers: readonly ListedLayer[] }
  | ({ readonly type: 'names' | 'marks' | 'counties' } & Share)
  | { readonly type: 'still' };

/** Columns of an article are hardly ever narrower, and the words of an embed need it. */
const leastWidthPx = 280;
/** A lower map is a strip. */
const leastMapPx = 160;
/** More entries than this make a legend longer than the map, in one narrower than that. */
const legendRoom = { entries: 12, widthPx: 480 } as const;

/** From which share on something is a warning. */
const tooMany = { names: 2 / 5, marks: 1 / 2, counties: 1 / 20 } as const;

/** The zoom that an embed opens with. */
export function zoomOfEmbed(planned: PlannedEmbed): number {
  const { mapHeight } = embedLayout(planned.width, planned.height, planned);
  const room = {
    width: planned.width - 2 * embedEdgePx,
    height: Math.max(1, mapHeight - 2 * embedEdgePx),
  };
  return Math.min(zoomToFit(planned.box, room), closestFrameZoom);
}

/** Shares of things that cannot be made out at the zoom, those that are too large. */
function crowded(library: Library, planned: PlannedEmbed, zoom: number): Warning[] {
  const { layers, year, filter, box, language } = planned;
  const things = visibleThings(library, { layers, zoom, year, filter, bounds: box });
  const none: Share = { count: 0, of: 0 };
  const shares = {
    names: layers.has('names') ? namesWithoutRoom(library, things, zoom, language) : none,
    marks: marksWithoutRoom(library, things, zoom),
    counties: planned.countiesColoured ? countiesTooSmall(library, box, zoom) : none,
  };
  return (['names', 'marks', 'counties'] as const).flatMap((type) =>
    shares[type].count > tooMany[type] * shares[type].of ? [{ type, ...shares[type] }] : [],
  );
}

/** What would not be seen or made out at the embed's zoom. */
function hidden(library: Library, planned: PlannedEmbed): Warning[] {
  const { layers, seenZoom } = planned;
  const zoom = zoomOfEmbed(planned);
  const drawn = new Set(visibleLayers(layers, zoom).map(({ id }) => id));
  const lost = visibleLayers(layers, seenZoom).filter(({ id }) => !drawn.has(id));
  return [
    ...(lost.length > 0 ? [{ type: 'lost', layers: lost } as const] : []),
    ...crowded(library, planned, zoom),
  ];
}

/**
 * Everything that would make an embed hard to read at its size, the gravest first. What is on a map
 * that is a strip is not looked at: the height has to be mended before.
 */
export function warningsOf(library: Library, planned: PlannedEmbed): Warning[] {
  const { width, height, title, legendOpen, legendEntries, interactive } = planned;
  const { mapHeight } = embedLayout(width, height, planned);
  const low = height !== undefined && mapHeight < leastMapPx;
  const small = low ? [] : hidden(library, planned);
  const longLegend = legendOpen && legendEntries > legendRoom.entries && width < legendRoom.widthPx;
  const usual = embedLayout(width, undefined, planned).height;
  const found: readonly (Warning | false)[] = [
    width < leastWidthPx && { type: 'narrow', leastPx: leastWidthPx },
    low && { type: 'low', mapPx: mapHeight, advisedPx: Math.ceil(usual / 10) * 10 },
    ...small,
    small.length > 0 && !interactive && { type: 'still' },
    longLegend && { type: 'legend', entries: legendEntries },
    textWidth(title, titlePx) > inner(width) && { type: 'title' },
  ];
  return found.filter((warning) => warning !== false);
}
