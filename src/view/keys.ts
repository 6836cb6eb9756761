import { timelineYears } from '../data/life.ts';
import { thingKey } from '../data/thing.ts';
import { type LayerId, layers, layersShownAtFirst } from '../plan/catalogue.ts';
import { buildingKey } from './building-key.ts';
import { deskKeys } from './desk-keys.ts';
import type { LinkKey } from './link-key.ts';
import { readThing } from './thing-key.ts';
import { type Camera, maxZoom, minZoom, pages, type View } from './view.ts';

/**
 * Every setting but the language, which is the path, and the filter and the embed, which have keys
 * of their own: a new one does not compile until it is here.
 */
type LinkKeys = {
  readonly [K in Exclude<keyof View, 'language' | 'filter' | 'embed'>]: LinkKey<View[K]>;
};

/** Cameras are written to 4 decimals of a degree (11 m) and 2 of a zoom: finer than a pixel at zoom 11. */
const degreeDecimals = 4;
const zoomDecimals = 2;

/** More than lie under one point; a longer list in a link is not ours. */
const mostThings = 24;

const nothing = 'none';
const number = /^-?\d{1,3}(?:\.\d{1,8})?$/;

const layerIds = layers.map((layer) => layer.id);
const sameLayers = (a: ReadonlySet<LayerId>, b: ReadonlySet<LayerId>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));

const round = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

export const linkKeys: LinkKeys = {
  page: {
    param: 'page',
    inEmbed: 'fix',
    write: (page) => (page === 'home' ? undefined : page),
    read: (text) => pages.find((page) => page === text),
  },
  layers: {
    param: 'layers',
    inEmbed: 'keep',
    write: (shown) => {
      if (sameLayers(shown, layersShownAtFirst)) return undefined;
      return layerIds.filter((id) => shown.has(id)).join(',') || nothing;
    },
    read: (text) => {
      if (text === nothing) return new Set();
      const parts = text.split(',');
      const known = layerIds.filter((id) => parts.includes(id));
      return known.length > 0 ? new Set(known) : undefined;
    },
  },
  year: {
    param: 'year',
    inEmbed: 'keep',
    write: (year) => (year === undefined ? undefined : String(year)),
    read: (text) => {
      const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
      return year >= timelineYears.first && year <= timelineYears.last ? year : undefined;
    },
  },
  camera: {
    param: 'at',
    inEmbed: 'keep',
    write: (camera) =>
      camera &&
      [
        round(camera.lon, degreeDecimals),
        round(camera.lat, degreeDecimals),
        round(camera.zoom, zoomDecimals),
      ].join(','),
    read: (text): Camera | undefined => {
      const parts = text.split(',');
      if (parts.length !== 3 || !parts.every((part) => number.test(part))) return undefined;
      const [lon = 0, lat = 0, zoom = 0] = parts.map(Number);
      const sound =
        Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= minZoom && zoom <= maxZoom;
      return sound ? { lon, lat, zoom } : undefined;
    },
  },
  selection: {
    param: 'sel',
    inEmbed: 'keep',
    write: (selection) => selection.map(thingKey).join(',') || undefined,
    read: (text) => {
      const things = text.split(',').slice(0, mostThings).map(readThing);
      const known = things.filter((thing) => thing !== undefined);
      const unique = known.filter(
        (thing, i) => known.findIndex((t) => thingKey(t) === thingKey(thing)) === i,
      );
      return unique.length > 0 ? unique : undefined;
    },
  },
  ...deskKeys,
  building: buildingKey,
};
