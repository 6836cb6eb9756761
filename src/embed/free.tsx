import { render } from 'preact';
import { fetchJson } from '../browser/fetch-json.ts';
import type { MapDataset } from '../data/map-records.ts';
import { isPlaced } from '../data/thing.ts';
import { boxOfPlaced } from '../plan/framing.ts';
import { recordYearOf } from '../plan/timeline.ts';
import { embedLegend, embedWords, nameOnMap } from '../ui/embed/embed-content.ts';
import { EmbedEntries, EmbedPage } from '../ui/embed/embed-page.tsx';
import type { View } from '../view/view.ts';
import { FreeMap } from './free-map.tsx';
import { linksFor } from './links.ts';
import { base, frameSize, site } from './page.ts';
import { embedFrame, paintEmbed } from './paint.ts';

/**
 * Paints an embed of a view that no page was written for from `map.json` alone, without the app.
 *
 * @param explore called with the picture's markup when the reader asks for the live map
 * @param onBroken called when the file came and cannot be drawn
 * @throws DatasetError when the file does not come
 */
export async function showFree(
  root: HTMLElement,
  linked: View,
  explore: (picture: string) => void,
  onBroken: (error: unknown) => void,
): Promise<void> {
  // Published with this very code, and only drawn from: a wrong file fails in the painter.
  const dataset = (await fetchJson(`${base}data/map.json`)) as MapDataset;
  const [only, ...others] = linked.selection;
  const chosen = only && others.length === 0 && isPlaced(only) ? only : undefined;
  const box = (chosen && boxOfPlaced(dataset, chosen)) ?? dataset.scopeBox;
  const scene = {
    language: linked.language,
    layers: linked.layers,
    selected: chosen ? [chosen] : [],
    year: linked.year ?? recordYearOf(dataset),
    scheme: 'light',
    faded: linked.faded,
  } as const;
  const linkOf = linksFor(linked, base, (thing) => nameOnMap(dataset, thing));
  const paint = (size: { readonly width: number; readonly height: number }): string => {
    try {
      return paintEmbed(dataset, scene, embedFrame(linked.camera, box, size), linkOf);
    } catch (error) {
      // It is called as the frame is measured, where nobody would hear of it.
      onBroken(error);
      return '';
    }
  };
  const draw = () => {
    const { zoom } = embedFrame(linked.camera, box, frameSize(root));
    const name = chosen && nameOnMap(dataset, chosen);
    render(
      <EmbedPage
        language={linked.language}
        site={site}
        words={embedWords(dataset, linked, { linked, base, name })}
        folded={linked.embed?.legend === 'folded'}
        legend={
          <EmbedEntries language={linked.language} entries={embedLegend(dataset, linked, zoom)} />
        }
      >
        <FreeMap
          language={linked.language}
          paint={paint}
          {...(linked.embed?.interactive === 'never' ? {} : { explore })}
        />
      </EmbedPage>,
      root,
    );
  };
  root.replaceChildren();
  draw();
}
