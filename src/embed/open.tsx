import '../ui/styles/timeline.css';
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { render } from 'preact';
import { followWithin } from '../browser/follow-within.ts';
import { fetchLaterFiles } from '../browser/later.ts';
import { loadDataset } from '../browser/load.ts';
import { connectMap, sceneOf } from '../connect-map.ts';
import type { Thing } from '../data/thing.ts';
import { boxOf } from '../plan/box-of.ts';
import { nameOf } from '../plan/naming.ts';
import type { Scheme } from '../plan/palette.ts';
import { createAtlasState } from '../state/atlas-state.ts';
import { EmbedApp } from '../ui/embed/embed-app.tsx';
import { shownInEmbed } from '../view/in-embed.ts';
import type { View } from '../view/view.ts';
import { linksFor } from './links.ts';
import { base, frameSize, site } from './page.ts';
import { embedFrame, paintEmbed } from './paint.ts';

interface Opening {
  /** The view that the embed's link gave. */
  readonly linked: View;
  readonly scheme: ReadonlySignal<Scheme>;
  /** Markup of the picture that stands there; without it one is painted as the state draws. */
  readonly picture?: string | undefined;
  /** True for a picture of a written page, which fits its box into any frame. */
  readonly written: boolean;
  readonly explore: boolean;
  /** What the reader pressed in the picture. */
  readonly pressed?: Thing | undefined;
}

/**
 * Brings the app into an embed: the live map in place of the picture, or the picture of a view
 * that needs records and code beyond `map.json`.
 *
 * @throws DatasetError when a file does not come
 */
export async function openEmbed(
  root: HTMLElement,
  { linked, scheme, picture, written, explore, pressed }: Opening,
): Promise<void> {
  const dataset = await loadDataset(base);
  const state = createAtlasState(dataset, shownInEmbed(linked));
  fetchLaterFiles(state, base);
  followWithin(state, base);
  if (pressed) state.select(pressed);
  const painted = signal(picture ?? '');
  const exploring = signal(explore);
  const map = connectMap(state, dataset, { scheme, wide: signal(false), guest: true });
  root.replaceChildren();
  const edgeToEdge = !written;
  const shown = { state, site, linked, scheme, map, picture: painted, edgeToEdge, exploring };
  render(<EmbedApp {...shown} />, root);
  if (picture !== undefined) return;

  const size = signal(frameSize(root));
  const frame = root.querySelector('.embed-map');
  if (frame)
    new ResizeObserver(() => {
      size.value = frameSize(root);
    }).observe(frame);
  effect(() => {
    const { camera, selection } = linked;
    const [only] = selection;
    const library = state.library.value;
    const box = (selection.length === 1 && only && boxOf(library, only)) || dataset.scopeBox;
    const linkOf = linksFor(linked, base, (thing) => nameOf(library, thing));
    // While the map is explored the picture stays what the article shows.
    if (exploring.value) return;
    const scene = sceneOf(state, scheme.value);
    const look = embedFrame(camera, box, size.value);
    painted.value = paintEmbed(dataset, scene, look, linkOf);
    untracked(() => state.assumeZoom(look.zoom));
  });
}
