/**
 * What the site is served with. From this table come the policy in each page, the headers of
 * `npm run preview`, the file `_headers` of the build and the examples of docs/deploy.md.
 */

/** What is answered: a page of the atlas, a page for articles, a hashed file, anything else. */
export type Answered = 'page' | 'embed' | 'asset' | 'file';

/** A Content-Security-Policy: what may come from where. */
export type Policy = Readonly<Record<string, readonly string[]>>;

const none = ["'none'"];
const self = ["'self'"];

/** What holds for every page, whatever stands inside it. */
const fixedPolicy = {
  // The live map makes its pattern images, the exports theirs.
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': self,
  'worker-src': self,
  // The builder of embeds shows what it builds.
  'frame-src': self,
  'object-src': none,
  // `<base target>` is not a matter of this.
  'base-uri': none,
  'form-action': none,
} satisfies Policy;

/**
 * WordPress frames an embed as an origin of its own, whose workers the browser does not let come
 * from the site: there MapLibre fetches its worker and starts it as data.
 */
const embedPolicy = {
  ...fixedPolicy,
  'worker-src': ["'self'", 'data:'],
  'frame-src': none,
} satisfies Policy;

/** What a page may do, but for its scripts and styles: those inside it are known when it is written. */
export const policyOf = (kind: 'page' | 'embed'): Policy =>
  kind === 'embed' ? embedPolicy : fixedPolicy;

/** A policy as it is written in a header or a page. */
export const writePolicy = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

/** Whatever asks the reader or the machine for something. */
const features = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
] as const;

/**
 * Headers of every answer. There is no Cross-Origin-Opener-Policy: the whole atlas opens from
 * sandboxed frames, and a browser shows an error when such a window comes to a page with one.
 */
export const commonHeaders = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    ...features.map((feature) => `${feature}=()`),
    'clipboard-write=(self)',
  ].join(', '),
  'X-Content-Type-Options': 'nosniff',
  // Articles and WordPress's sandboxed frames are of other origins, and may be isolated ones.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

/** How long an answer may be kept: a hashed file for good, the rest until the server has another. */
export const cacheControl = {
  asset: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;

/**
 * The policies that come as a header. That of a page cannot name what is inside it, so scripts and
 * styles are left to the policy in the page; who may frame it can only stand in a header. A hashed
 * file may be a worker, which has no page to take a policy from.
 */
export const headerPolicies: Readonly<Record<Answered, Policy | undefined>> = {
  page: { ...fixedPolicy, 'frame-ancestors': self },
  embed: embedPolicy,
  asset: { 'default-src': none, 'script-src': self, 'connect-src': self },
  file: undefined,
};

/** What an address below the base answers with, `en/embed/place/500151/` or `assets/app-1a2b.js`. */
export function answeredAt(path: string): Answered {
  if (/^assets\//.test(path)) return 'asset';
  if (!/(?:^|\/)$|\.html$/.test(path)) return 'file';
  return /^(?:en\/)?embed\//.test(path) ? 'embed' : 'page';
}

/** All headers of an answer, by its address below the base. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const kind = answeredAt(path);
  const policy = headerPolicies[kind];
  return {
    ...commonHeaders,
    'Cache-Control': kind === 'asset' ? cacheControl.asset : cacheControl.other,
    ...(policy && { 'Content-Security-Policy': writePolicy(policy) }),
  };
}
