import type { Language } from '../data/text.ts';
import { isPaged, type Thing } from '../data/thing.ts';
import { type Filter, settleFilter } from '../plan/filter/filter.ts';
import type { EmbedOptions } from './embed.ts';
import { embedKeys, readEmbedOptions } from './embed-keys.ts';
import { filterKeys } from './filter-keys.ts';
import {
  type FormerWords,
  formerWords,
  presentQuery,
  presentText,
  type Query,
} from './former-words.ts';
import { linkKeys } from './keys.ts';
import { readThing } from './thing-key.ts';
import { firstView, type PageName, pages, type View } from './view.ts';

/** The parts of a web address that a view is read from; `base` is where the site lives, `/` or `/atlas/`. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
}

const pathOf: Readonly<Record<Language, string>> = { zh: '', en: 'en/' };

/** The folder of pages for articles. */
const embedPath = 'embed';
/**
 * Of an embed of any other view than a thing's or the first: a page without a picture, which would
 * be another view's. What it shows is in the query; the other pages read the same keys.
 */
const freePath = 'view';

/** What the path alone says: the language, whether it is for an article, and the page or thing it is of. */
interface PathParts {
  readonly language: Language;
  readonly embedded: boolean;
  readonly page: PageName | undefined;
  readonly thing: Thing | undefined;
}

function readPath(pathname: string, base: string, former: FormerWords): PathParts {
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  const parts = inside.split('/').filter((part) => part !== '' && part !== 'index.html');
  const language = parts[0] === 'en' ? 'en' : 'zh';
  const spoken = language === 'en' ? parts.slice(1) : parts;
  const embedded = spoken[0] === embedPath;
  const [first = '', second, ...rest] = embedded ? spoken.slice(1) : spoken;
  const pageNow = presentText('page', first, former);
  const thing = second === undefined ? undefined : readThing(`${first}:${second}`);
  return {
    language,
    embedded,
    page: second === undefined ? pages.find((page) => page === pageNow) : undefined,
    thing: thing && rest.length === 0 && isPaged(thing) ? thing : undefined,
  };
}

/** Reads one parameter; anything that cannot be read falls to the first view's value. */
function readKey<K extends keyof typeof linkKeys>(key: K, params: Query): View[K] {
  const { param, read } = linkKeys[key];
  const text = params.get(param);
  const value = text === null ? undefined : read(text);
  return (value ?? firstView[key]) as View[K]; // the key table is typed by K
}

/** The filter of a query: the dimensions that can be read. */
function readFilter(params: Query): Filter {
  const parts = Object.entries(filterKeys).map(([dimension, { param, read }]) => {
    const text = params.get(param);
    return [dimension, text === null ? undefined : read(text)];
  });
  return settleFilter(Object.fromEntries(parts));
}

/** Each dimension of a filter as `param=text`. */
const writeFilter = (filter: Filter): (readonly [string, string | undefined])[] => {
  const { kinds, statuses, aspect, confidence, text } = filterKeys;
  return [
    [kinds.param, kinds.write(filter.kinds)],
    [statuses.param, statuses.write(filter.statuses)],
    [aspect.param, aspect.write(filter.aspect)],
    [confidence.param, confidence.write(filter.confidence)],
    [text.param, text.write(filter.text)],
  ];
};

/** Each option of an embed as `param=text`. */
const writeEmbed = (embed: EmbedOptions): (readonly [string, string | undefined])[] => {
  const { title, legend, controls, interactive, scheme, credit } = embedKeys;
  return [
    [title.param, title.write(embed.title)],
    [legend.param, legend.write(embed.legend)],
    [controls.param, controls.write(embed.controls)],
    [interactive.param, interactive.write(embed.interactive)],
    [scheme.param, scheme.write(embed.scheme)],
    [credit.param, credit.write(embed.credit)],
  ];
};

/** Keys in the order they are written; the page and the selection may be in the path instead. */
const written = [
  'tool',
  'layers',
  'faded',
  'year',
  'theme',
  'sorting',
  'everywhere',
  'here',
  'around',
  'measured',
  'compared',
  'building',
  'camera',
] as const satisfies readonly (keyof typeof linkKeys)[];

const writeKey = <K extends keyof typeof linkKeys>(key: K, view: View) =>
  [linkKeys[key].param, linkKeys[key].write(view[key])] as const;

/**
 * The view that an address stands for: a thing's or a page's own path, and the keys of the query.
 * What the path says goes before the same key in the query. Never throws: unknown keys are
 * ignored, unreadable values fall to those of the first view.
 *
 * @param former words that links used before and that are still read
 */
export function parseLink({ pathname, search }: Address, base: string, former = formerWords): View {
  const params = presentQuery(search, former);
  const path = readPath(pathname, base, former);
  return {
    language: path.language,
    page: path.embedded ? firstView.page : (path.page ?? readKey('page', params)),
    embed: path.embedded ? readEmbedOptions(params) : undefined,
    selection: path.thing ? [path.thing] : readKey('selection', params),
    filter: readFilter(params),
    tool: readKey('tool', params),
    layers: readKey('layers', params),
    faded: readKey('faded', params),
    year: readKey('year', params),
    theme: readKey('theme', params),
    sorting: readKey('sorting', params),
    everywhere: readKey('everywhere', params),
    here: readKey('here', params),
    around: readKey('around', params),
    measured: readKey('measured', params),
    compared: readKey('compared', params),
    building: readKey('building', params),
    camera: readKey('camera', params),
  };
}

/** The thing whose page a view is on, when it is on one. */
export function pagedThing({ selection }: View): Thing | undefined {
  const [only, ...others] = selection;
  return only && others.length === 0 && isPaged(only) ? only : undefined;
}

/** The shortest address of a view, path and query, below `base`. `parseLink` reads it back. */
export function writeLink(view: View, base: string): string {
  const { embed } = view;
  const thing = pagedThing(view);
  const page = embed ? firstView.page : view.page;
  const onPage = !thing && view.selection.length === 0 && page !== 'home';
  const set = (parts: readonly (readonly [string, string | undefined])[]) =>
    parts.flatMap(([param, text]) => (text === undefined ? [] : [`${param}=${text}`]));
  const settings = set([
    [linkKeys.page.param, onPage ? undefined : linkKeys.page.write(page)],
    ...written.map((key) => writeKey(key, view)),
    ...writeFilter(view.filter),
  ]);
  const free = embed && (settings.length > 0 || (!thing && view.selection.length > 0));
  const selection = set([
    [
      linkKeys.selection.param,
      thing && !free ? undefined : linkKeys.selection.write(view.selection),
    ],
  ]);
  const place = thing ? `${thing.kind}/${thing.id}/` : onPage ? `${page}/` : '';
  const path = embed ? `${embedPath}/${free ? `${freePath}/` : place}` : place;
  const parts = [...settings, ...selection, ...(embed ? set(writeEmbed(embed)) : [])];
  const query = parts.length > 0 ? `?${parts.join('&')}` : '';
  return `${base}${pathOf[view.language]}${path}${query}`;
}
