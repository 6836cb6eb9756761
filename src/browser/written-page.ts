import { writeLink } from '../view/link.ts';
import type { View } from '../view/view.ts';

/** What a page brought with it when it was written at build time. */
export interface WrittenPage {
  /** False for the empty page that development serves. */
  readonly written: boolean;
  /** Markup of its picture and the zoom that it is drawn at, when the link asks for that very view. */
  readonly picture: string | undefined;
  readonly zoom: number | undefined;
}

/** The path of the page's own address. Without a network the first page stands for any other. */
function pathWrittenFor(): string | undefined {
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return link ? new URL(link.href).pathname : undefined;
}

/** Reads the page that stands in `root` before the app takes its place. */
export function readWrittenPage(root: HTMLElement, linked: View, base: string): WrittenPage {
  // A view that needs no more than a path stands on the page of that path, as it was written.
  const path = window.location.pathname.replace(/index\.html$/, '');
  const asWritten = writeLink(linked, base) === path && pathWrittenFor() === path;
  const drawnAt = root.querySelector<SVGElement>('.picture-shapes')?.dataset.zoom;
  return {
    written: root.querySelector('.stage') !== null,
    picture: asWritten ? root.querySelector('.picture')?.innerHTML : undefined,
    zoom: asWritten && drawnAt ? Number(drawnAt) : undefined,
  };
}

/** The last part of an address as words; as it is written when it cannot be decoded. */
function lastWords(pathname: string): string {
  const last =
    pathname
      .replace(/\/(?:index\.html)?$/, '')
      .split('/')
      .at(-1) ?? '';
  const plain = last.replace(/[-_.]/g, ' ');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** On the page for addresses that lead nowhere, what of the address can be searched for. */
export const missingWords = (): string | undefined =>
  document.querySelector('.missing') ? lastWords(window.location.pathname) : undefined;
