import '../browser/newer-arrays.ts';
import { signal } from '@preact/signals';
import type { Thing } from '../data/thing.ts';
import { pagedThing, parseLink } from '../view/link.ts';
import type { View } from '../view/view.ts';
import { openEmbed } from './open.tsx';
import { base } from './page.ts';
import type { EmbedScheme } from './scheme.ts';

interface Way {
  /** Markup of the picture that stands there. */
  readonly picture: string;
  readonly written?: boolean;
  /** The address of what was pressed in the picture. */
  readonly pressed?: string | undefined;
}

/** The thing whose page an address leads to. */
function thingAt(address: string | undefined): Thing | undefined {
  if (address === undefined) return undefined;
  const { pathname, search } = new URL(address, window.location.href);
  return pagedThing(parseLink({ pathname, search }, base));
}

/** Brings the app into an embed of a view, in the page's colours. */
export async function openView(
  root: HTMLElement,
  scheme: EmbedScheme,
  linked: View,
  { picture, written = false, pressed }: Way,
): Promise<void> {
  const inks = signal(scheme.now());
  scheme.follow((now) => {
    inks.value = now;
  });
  const thing = thingAt(pressed);
  await openEmbed(root, { linked, scheme: inks, picture, written, pressed: thing });
}

/** The same for a page that was written for its view: its picture stays until the map is there. */
export const openWritten = (
  root: HTMLElement,
  scheme: EmbedScheme,
  pressed: string | undefined,
): Promise<void> =>
  openView(root, scheme, parseLink(window.location, base), {
    picture: root.querySelector('.picture')?.innerHTML ?? '',
    written: true,
    pressed,
  });
