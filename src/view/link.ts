import type { Language } from '../data/text.ts';
import { linkKeys } from './keys.ts';
import { firstView, type View } from './view.ts';

/** The parts of a web address that a view is read from; `base` is where the site lives, `/` or `/atlas/`. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
}

const pathOf: Readonly<Record<Language, string>> = { zh: '', en: 'en/' };

/** Reads one parameter; anything that cannot be read falls to the first view's value. */
function readKey<K extends keyof typeof linkKeys>(key: K, params: URLSearchParams): View[K] {
  const { param, read } = linkKeys[key];
  const text = params.get(param);
  const value = text === null ? undefined : read(text);
  return (value ?? firstView[key]) as View[K]; // the key table is typed by K
}

/**
 * The view that an address stands for. Never throws: unknown keys are ignored, unreadable
 * values fall to those of the first view.
 */
export function parseLink({ pathname, search }: Address, base: string): View {
  const params = new URLSearchParams(search);
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  return {
    language: /^en(?:\/|$)/.test(inside) ? 'en' : 'zh',
    page: readKey('page', params),
    layers: readKey('layers', params),
    camera: readKey('camera', params),
    selection: readKey('selection', params),
  };
}

/** The shortest address of a view, path and query, below `base`. `parseLink` reads it back. */
export function writeLink(view: View, base: string): string {
  const parts = [
    [linkKeys.page.param, linkKeys.page.write(view.page)],
    [linkKeys.layers.param, linkKeys.layers.write(view.layers)],
    [linkKeys.camera.param, linkKeys.camera.write(view.camera)],
    [linkKeys.selection.param, linkKeys.selection.write(view.selection)],
  ].flatMap(([param, text]) => (text === undefined ? [] : [`${param}=${text}`]));
  const query = parts.length > 0 ? `?${parts.join('&')}` : '';
  return `${base}${pathOf[view.language]}${query}`;
}
