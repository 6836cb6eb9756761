import { readHeight } from './heights.ts';

/** Frames that a page writes itself and leaves to this script to size. */
const written = 'iframe[data-chengyu-atlas]';

/**
 * Gives the page's own frames of the atlas the heights that they tell, for the life of the page.
 * A frame is heard only while it shows the site that the page put into it.
 */
export function sizeFrames(): void {
  const frames = () => document.querySelectorAll<HTMLIFrameElement>(written);
  window.addEventListener('message', ({ source, origin, data }) => {
    const height = source ? readHeight(data) : undefined;
    if (height === undefined) return;
    for (const frame of frames())
      if (frame.contentWindow === source && frame.src.startsWith(`${origin}/`))
        frame.style.height = `${height}px`;
  });
  // One that was there before this script has told its height to nobody.
  for (const { contentWindow } of frames())
    contentWindow?.postMessage({ chengyuAtlas: 1, ask: 'height' }, '*');
}
