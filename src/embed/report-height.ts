import { type EmbedRequest, heightMessages, readRequest } from './messages.ts';

type Scheme = Extract<EmbedRequest, { scheme: unknown }>['scheme'];

/** How long a page must keep still until a change that came with the window's is told, ms. */
const stillMs = 250;
/**
 * How often such a change is told until another comes by itself. Two, because a bar for scrolling
 * makes a page higher and goes when it is given the room: then it ends without the bar.
 */
const mostEchoes = 2;

/**
 * Tells the page around this one, when there is one, how high it is: at once, whenever that
 * changes, and when it is asked. A frame that was set to our height does not make us ask for more
 * and more: what changes together with the window's height is told when all is still, and twice
 * at most.
 *
 * @param page its height follows its content, not the window
 * @param onScheme the page around has chosen the colours
 */
export function reportHeight(
  page: HTMLElement,
  { onScheme }: { readonly onScheme?: (scheme: Scheme) => void } = {},
): void {
  const { parent } = window;
  if (parent === window) return;
  const readers = {
    address: window.location.href,
    pymId: new URLSearchParams(window.location.search).get('childId') ?? undefined,
  };
  let told: number | undefined;
  let width = window.innerWidth;
  let resized = false;
  let echoes = 0;
  let still: ReturnType<typeof setTimeout> | undefined;

  const heightNow = (): number => Math.ceil(page.getBoundingClientRect().height);
  const tell = (height: number): void => {
    if (height === 0) return;
    told = height;
    // To any origin: whose page we are in cannot be known, and a height is nobody's secret.
    for (const message of heightMessages(height, readers)) parent.postMessage(message, '*');
  };
  const look = (): void => {
    clearTimeout(still);
    const height = heightNow();
    if (height === told) return;
    if (!resized) {
      echoes = 0;
      tell(height);
    } else if (echoes < mostEchoes) {
      still = setTimeout(() => {
        echoes += 1;
        if (heightNow() !== told) tell(heightNow());
      }, stillMs);
    }
  };

  window.addEventListener('resize', () => {
    // A window of another width is a new page; one of another height may be our own doing.
    resized = window.innerWidth === width;
    width = window.innerWidth;
    // The observer looks in this same frame; what changes later changes by itself.
    setTimeout(() => {
      resized = false;
    });
  });
  // A frame out of sight is not observed until it comes near; its first height is told before.
  look();
  window.addEventListener('load', look);
  new ResizeObserver(look).observe(page);
  window.addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const request = readRequest(data);
    if (!request) return;
    if ('scheme' in request) onScheme?.(request.scheme);
    else tell(heightNow());
  });
}
