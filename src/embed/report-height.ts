import { type EmbedRequest, heightMessages, readRequest } from './messages.ts';

type Scheme = Extract<EmbedRequest, { scheme: unknown }>['scheme'];

/** A change comes with the window's when it is this close to it, and is told when all was still as long, ms. */
const stillMs = 250;
/**
 * How often such a change is told until one comes by itself or the reader clicks. Two, because a bar for scrolling
 * makes a page higher and goes when it is given the room: then it ends without the bar.
 */
const mostEchoes = 2;
/** How often and how long after, ms, a new frame is looked at again for the size that it waits for. */
const mostSizeless = 30;
const sizelessMs = 100;

/**
 * Tells the page around this one, when there is one, how high it is: at once, whenever that
 * changes, and when it is asked. A frame that was set to our height does not make us ask for more
 * and more: what changes together with the window's height is told when all is still, and twice
 * at most.
 *
 * @param page what is watched
 * @param heightOf the height that its content asks for, px, whatever the window's is
 * @param onScheme the page around has chosen the colours
 */
export function reportHeight(
  page: HTMLElement,
  {
    onScheme,
    heightOf = (watched) => watched.getBoundingClientRect().height,
  }: {
    readonly onScheme?: (scheme: Scheme) => void;
    readonly heightOf?: (page: HTMLElement) => number;
  } = {},
): void {
  const { parent } = window;
  if (parent === window) return;
  const readers = {
    address: window.location.href,
    pymId: new URLSearchParams(window.location.search).get('childId') ?? undefined,
  };
  let told: number | undefined;
  let size = [window.innerWidth, window.innerHeight] as const;
  let resized = false;
  let echoes = 0;
  let sizeless = 0;
  let still: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const heightNow = (): number => Math.ceil(heightOf(page));
  const tell = (height: number): void => {
    // A frame that is hidden knows no height; nor does one that is still to be given its size.
    if (height === 0 || window.innerWidth === 0) {
      if (sizeless < mostSizeless) setTimeout(look, sizelessMs);
      sizeless += 1;
      return;
    }
    told = height;
    // To any origin: whose page we are in cannot be known, and a height is nobody's secret.
    for (const message of heightMessages(height, readers)) parent.postMessage(message, '*');
  };
  /** Notes the window's size. @returns whether it is as wide as before, but not as high. */
  const isResized = (): boolean => {
    const [width, height] = size;
    size = [window.innerWidth, window.innerHeight];
    return size[0] === width && size[1] !== height;
  };
  const look = (): void => {
    const echo = isResized() || resized || still !== undefined;
    clearTimeout(still);
    still = undefined;
    const height = heightNow();
    if (height === told) return;
    if (!echo || told === undefined) {
      echoes = 0;
      tell(height);
    } else if (echoes < mostEchoes) {
      still = setTimeout(() => {
        still = undefined;
        echoes += 1;
        if (heightNow() !== told) tell(heightNow());
      }, stillMs);
    }
  };

  window.addEventListener('resize', () => {
    // A window of another width is a new page; one of another height may be our own doing.
    resized = isResized() || resized;
    clearTimeout(settling);
    settling = setTimeout(() => {
      resized = false;
    }, stillMs);
  });
  // What the reader does is not the window's doing, however fast.
  window.addEventListener('click', () => {
    echoes = 0;
  });
  // A frame out of sight is not observed until it comes near; its first height is told before.
  look();
  window.addEventListener('load', look);
  if (typeof ResizeObserver === 'function') new ResizeObserver(look).observe(page);
  // What grows inside a page of a given height does not change the page's own.
  new MutationObserver(look).observe(page, {
    subtree: true,
    childList: true,
    attributeFilter: ['open'],
  });
  window.addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const request = readRequest(data);
    if (!request) return;
    if ('scheme' in request) onScheme?.(request.scheme);
    else tell(heightNow());
  });
}
