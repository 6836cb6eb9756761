import { thingKey } from '../data/thing.ts';
import { catalogue, type GroupId } from '../plan/catalogue.ts';
import { classCounts, divisions, methods } from '../plan/themes/choices.ts';
import type { LinkKey } from './link-key.ts';
import { readThing } from './thing-key.ts';
import { aroundKm, mostCompared, mostPoints, type Point, tools, type View } from './view.ts';

type DeskKeys = {
  readonly [K in
    | 'tool'
    | 'faded'
    | 'theme'
    | 'sorting'
    | 'everywhere'
    | 'here'
    | 'around'
    | 'measured'
    | 'compared']: LinkKey<View[K]>;
};

/** Points are written to 5 decimals of a degree, about a metre. */
const degreeDecimals = 5;
const coordinate = /^-?\d{1,3}(?:\.\d{1,8})?$/;
const idShape = /^[a-z0-9-]{1,64}$/;
const columnShape = /^[A-Za-z0-9-]{1,40}$/;

const groups = Object.keys(catalogue) as GroupId[]; // keys of the literal

const writePoint = (point: Point): string =>
  point.map((degrees) => String(Number(degrees.toFixed(degreeDecimals)))).join(',');

function readPoint(text: string): Point | undefined {
  const parts = text.split(',');
  if (parts.length !== 2 || !parts.every((part) => coordinate.test(part))) return undefined;
  const [lon = 0, lat = 0] = parts.map(Number);
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 85 ? [lon, lat] : undefined;
}

const isPoint = (origin: object): origin is Point => Array.isArray(origin);
const closing = '!';

/** The settings of the desk's tools as the link writes them. */
export const deskKeys: DeskKeys = {
  tool: {
    param: 'tool',
    inEmbed: 'hide',
    write: (tool) => tool,
    read: (text) => tools.find((tool) => tool === text),
  },
  faded: {
    param: 'faded',
    inEmbed: 'keep',
    write: (faded) =>
      groups
        .flatMap((group) => (faded[group] === undefined ? [] : [`${group}:${faded[group]}`]))
        .join(',') || undefined,
    read: (text) => {
      const parts = text.split(',').flatMap((part) => {
        const [name, percent = ''] = part.split(':');
        const group = groups.find((known) => known === name);
        return group && /^\d{1,2}$/.test(percent) ? [[group, Number(percent)] as const] : [];
      });
      const known = groups.flatMap((group) => parts.filter(([name]) => name === group).slice(0, 1));
      return known.length > 0 ? Object.fromEntries(known) : undefined;
    },
  },
  theme: {
    param: 'theme',
    inEmbed: 'keep',
    write: (theme) => theme && [theme.id, theme.by, theme.method, theme.classes].join(','),
    read: (text) => {
      const [id = '', byText, methodText, countText] = text.split(',');
      const by = divisions.find((known) => known === byText) ?? 'unit';
      const method = methods.find((known) => known === methodText) ?? 'quantile';
      const classes = classCounts.find((known) => String(known) === countText) ?? 5;
      return idShape.test(id) ? { id, by, method, classes } : undefined;
    },
  },
  sorting: {
    param: 'sort',
    inEmbed: 'hide',
    write: (sorting) => sorting && `${sorting.descending ? '-' : ''}${sorting.column}`,
    read: (text) => {
      const descending = text.startsWith('-');
      const column = descending ? text.slice(1) : text;
      return columnShape.test(column) && !column.startsWith('-')
        ? { column, descending }
        : undefined;
    },
  },
  everywhere: {
    param: 'list',
    inEmbed: 'hide',
    write: (everywhere) => (everywhere ? 'everywhere' : undefined),
    read: (text) => (text === 'everywhere' ? true : undefined),
  },
  here: {
    param: 'here',
    inEmbed: 'keep',
    write: (point) => point && writePoint(point),
    read: readPoint,
  },
  around: {
    param: 'around',
    inEmbed: 'keep',
    write: (around) =>
      around &&
      `${isPoint(around.origin) ? writePoint(around.origin) : thingKey(around.origin)};${around.km}`,
    read: (text) => {
      const [originText = '', kmText = '', ...rest] = text.split(';');
      const origin = readPoint(originText) ?? readThing(originText);
      const km = /^\d{1,3}(?:\.\d)?$/.test(kmText) ? Number(kmText) : Number.NaN;
      const sound = origin && rest.length === 0 && km >= aroundKm.least && km <= aroundKm.most;
      return sound ? { origin, km } : undefined;
    },
  },
  measured: {
    param: 'measure',
    inEmbed: 'keep',
    write: (measured) =>
      measured && measured.points.length > 0
        ? measured.points.map(writePoint).join(';') + (measured.closed ? closing : '')
        : undefined,
    read: (text) => {
      const closed = text.endsWith(closing);
      const points = (closed ? text.slice(0, -1) : text).split(';').map(readPoint);
      const known = points.filter((point) => point !== undefined);
      if (known.length !== points.length || known.length > mostPoints) return undefined;
      return { points: known, closed: closed && known.length > 2 };
    },
  },
  compared: {
    param: 'compare',
    inEmbed: 'hide',
    write: (things) => things.map(thingKey).join(',') || undefined,
    read: (text) => {
      const things = text.split(',').map(readThing);
      const known = things.filter((thing) => thing !== undefined);
      const unique = known.filter(
        (thing, i) => known.findIndex((other) => thingKey(other) === thingKey(thing)) === i,
      );
      return unique.length > 0 ? unique.slice(0, mostCompared) : undefined;
    },
  },
};
