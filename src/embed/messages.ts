/** What a page around an embed may ask of it. */
export type EmbedRequest =
  | { readonly ask: 'height' }
  | { readonly scheme: 'auto' | 'light' | 'dark' };

/** Whom heights are told to, beside those that need no name. */
export interface HeightReaders {
  /** The address of the embed: Datawrapper's older scripts look for the frame whose `src` holds it. */
  readonly address: string;
  /** The name that Pym gives the frame in the query, `childId`. */
  readonly pymId: string | undefined;
}

const pymPart = 'xPYMx';
/** A name of an element without spaces. One that holds Pym's own mark would make another message. */
const pymName = /^(?!.*xPYMx)[\w.:-]{1,100}$/;
const pymWidth = /^pymxPYMx(?:(?!xPYMx)[\w.:-]){1,100}xPYMxwidthxPYMx\d{1,5}(?:\.\d{1,20})?$/;
/** Longer than any request, so that a longer text is not read at all. */
const longestRequest = 200;

const schemes = ['auto', 'light', 'dark'] as const;

/**
 * A height in the words of everyone who may listen around the frame.
 *
 * - Datawrapper's script sizes every frame whose window sent the message and takes any id; its
 *   older ones ask the page for `iframe[src*='id']`.
 * - Pym's takes only what carries the name that it gave the frame.
 * - AMP asks for 100 px or more. It is not told the width: it would fix the frame at that.
 * - Ours is read by `embed.js`.
 *
 * @param height whole px
 */
export const heightMessages = (
  height: number,
  { address, pymId }: HeightReaders,
): readonly unknown[] => [
  { 'datawrapper-height': { [quotable(address)]: height } },
  ...(pymId !== undefined && pymName.test(pymId)
    ? [['pym', pymId, 'height', height].join(pymPart)]
    : []),
  { sentinel: 'amp', type: 'embed-size', height },
  { chengyuAtlas: 1, height },
];

/** An address without its protocol, which a snippet may leave out, that may stand in quotes. */
const quotable = (address: string): string =>
  address
    .replace(/^https?:/, '')
    .replace(/#.*$/, '')
    .replaceAll("'", '%27')
    .replaceAll('\\', '%5C');

const readPym = (text: string): EmbedRequest | undefined =>
  text.length <= longestRequest && pymWidth.test(text) ? { ask: 'height' } : undefined;

function readOurs(data: object): EmbedRequest | undefined {
  const { chengyuAtlas, ask, scheme } = data as Record<string, unknown>; // each is looked at below
  if (chengyuAtlas !== 1 || Object.keys(data).length !== 2) return undefined;
  if (ask === 'height') return { ask };
  const known = schemes.find((one) => one === scheme);
  return known && { scheme: known };
}

/**
 * A message from the page around, when it is one of the few that are taken; else undefined. Pym's
 * word of a width is taken as a question: the frame knows its own width. Never throws.
 */
export function readRequest(data: unknown): EmbedRequest | undefined {
  try {
    if (typeof data === 'string') return readPym(data);
    return typeof data === 'object' && data !== null ? readOurs(data) : undefined;
  } catch {
    return undefined;
  }
}
