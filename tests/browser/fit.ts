import type { Page } from '@playwright/test';

/** What a finger or an eye would miss on the page as it stands, a line for each element. */
export const misfitsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const edge = document.documentElement.clientWidth;
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 30)}”`;
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest(
        '.aloud, .hidden-words, .skip, .on-map-open, .on-map, .picture, .map, [aria-hidden="true"]',
      );
    /** What may go on beyond its own edge, for it can be scrolled to. */
    const isScrolled = (element: Element): boolean => {
      for (let at = element.parentElement; at; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth)
          return true;
      return false;
    };
    if ((document.scrollingElement?.scrollWidth ?? 0) > edge)
      found.push('the page scrolls sideways');
    for (const element of document.body.querySelectorAll('*')) {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || element.closest('svg') || !isSeen(element)) continue;
      if ((right > edge + 1 || left < -1) && !isScrolled(element))
        found.push(`beyond the edge: ${named(element)}`);
      const style = getComputedStyle(element);
      const holdsText = [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const cuts = style.overflowX === 'hidden' && style.textOverflow !== 'ellipsis';
      if (holdsText && cuts && element.scrollWidth > element.clientWidth + 1)
        found.push(`cut off: ${named(element)}`);
      // A link in a sentence is as high as its line; all else is 24 pixels or more, with its label.
      if (!element.matches('button, input:not([type=hidden]), select, summary, a[href]')) continue;
      if (element.matches('.term') || (style.display === 'inline' && element.matches('a[href]')))
        continue;
      const label = element.closest('label')?.getBoundingClientRect();
      if (Math.max(height, label?.height ?? 0) < 23.9 || Math.max(width, label?.width ?? 0) < 23.9)
        found.push(`small, ${Math.round(width)} × ${Math.round(height)}: ${named(element)}`);
    }
    return found;
  });
