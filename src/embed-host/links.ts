/** Where the element leads, whole addresses. */
export interface Links {
  /** The embed, for the frame. */
  readonly frame: string;
  /** The same but for the colours, which a frame can change in place. */
  readonly view: string;
  /** The whole atlas with the same view, and the picture of its page, for where frames are blocked. */
  readonly full: string;
  readonly image: string;
}

/** Attributes that are the element's own or the page's, not keys of the link. */
const notKeys =
  /^(?:page|lang|site|ratio|height|width|image|class|id|is|style|slot|part|dir|hidden|inert|role|tabindex|nonce|align|translate|draggable|contenteditable|on.*|item.*)$/;
/** Keys are plain words; `data-…`, `aria-…` and the marks of frameworks are not. */
const keyWord = /^[a-z]+$/;

/**
 * The folder that an address names or lies in, with a slash at its end, when it is of the web.
 *
 * @param address a site, or the script itself when it ends in `.js`
 */
export function siteOf(address: string, from: string): string | undefined {
  try {
    const { protocol, origin, pathname } = new URL(address, from);
    const folder = pathname.replace(/\/[^/]*\.js$/, '/').replace(/\/?$/, '/');
    return /^https?:$/.test(protocol) ? origin + folder : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a language tag is of Chinese, as all that is untold: the atlas has both, by their paths. */
export const isChinese = (tag: string): boolean => /^(?:zh\b|$)/i.test(tag);

/**
 * The links of an element's attributes: every key of the link as it is, whatever keys there are.
 *
 * @param site with a slash at its end
 * @param language a language tag; all but Chinese read English
 */
export function linksOf(
  site: string,
  language: string,
  attributes: readonly { readonly name: string; readonly value: string }[],
): Links {
  const page =
    attributes
      .find(({ name }) => name === 'page')
      ?.value.split('/')
      .filter((part) => !/^\.{0,2}$/.test(part))
      .map((part) => `${encodeURIComponent(part)}/`)
      .join('') ?? '';
  const keys = attributes.filter(({ name }) => keyWord.test(name) && !notKeys.test(name));
  const query = (without?: string): string => {
    const kept = keys.filter(({ name }) => name !== without);
    const params = new URLSearchParams(kept.map(({ name, value }) => [name, value]));
    return `${params}` && `?${params}`;
  };
  const start = site + (isChinese(language) ? '' : 'en/');
  return {
    frame: `${start}embed/${page}${query()}`,
    view: `${start}embed/${page}${query('scheme')}`,
    // The page of any view is the embed's alone; in the atlas the keys say it all.
    full: start + (page === 'view/' ? '' : page) + query(),
    image: `${start}${page}map.png`,
  };
}
