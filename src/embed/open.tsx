import '../ui/styles/timeline.css';
import { type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import { followWithin } from '../browser/follow-within.ts';
import { fetchLaterFiles } from '../browser/later.ts';
import { loadDataset } from '../browser/load.ts';
import { connectMap } from '../connect-map.ts';
import type { Thing } from '../data/thing.ts';
import type { Scheme } from '../plan/palette.ts';
import { createAtlasState } from '../state/atlas-state.ts';
import { EmbedApp } from '../ui/embed/embed-app.tsx';
import { shownInEmbed } from '../view/in-embed.ts';
import type { View } from '../view/view.ts';
import { base, site } from './page.ts';

interface Opening {
  /** The view that the embed's link gave. */
  readonly linked: View;
  readonly scheme: ReadonlySignal<Scheme>;
  /** Markup of the picture that stands there until the map is, and again when the reader leaves it. */
  readonly picture: string;
  /** True for a picture of a written page, which fits its box into any frame. */
  readonly written: boolean;
  /** What the reader pressed in the picture. */
  readonly pressed?: Thing | undefined;
}

/**
 * Brings the app into an embed: the live map in place of the picture.
 *
 * @throws DatasetError when a file does not come
 */
export async function openEmbed(
  root: HTMLElement,
  { linked, scheme, picture, written, pressed }: Opening,
): Promise<void> {
  const dataset = await loadDataset(base);
  const state = createAtlasState(dataset, shownInEmbed(linked));
  fetchLaterFiles(state, base);
  followWithin(state, base);
  if (pressed) state.select(pressed);
  const exploring = signal(true);
  const map = connectMap(state, dataset, { scheme, wide: signal(false), guest: true });
  root.replaceChildren();
  const edgeToEdge = !written;
  const shown = { state, site, linked, scheme, map, picture, edgeToEdge, exploring };
  render(<EmbedApp {...shown} />, root);
}
