import { render } from 'preact';
import { boxOfAll } from '../plan/box-of-all.ts';
import { firstZoom } from '../plan/catalogue.ts';
import { embedLegend, embedWords, nameOnMap } from '../ui/embed/embed-content.ts';
import { EmbedEntries, EmbedPage } from '../ui/embed/embed-page.tsx';
import { EmbedTheme } from '../ui/embed/embed-theme.tsx';
import type { View } from '../view/view.ts';
import { FreeMap } from './free-map.tsx';
import { datasetOf, fetchCounties, fetchLight, type Light } from './light.ts';
import { chosenIn, lightScene, themeIn } from './light-scene.ts';
import { linksFor } from './links.ts';
import { base, frameSize, site } from './page.ts';
import { embedFrame, paintEmbed } from './paint.ts';
import type { EmbedScheme } from './scheme.ts';

interface Ways {
  readonly scheme: EmbedScheme;
  /** Called with the picture's markup when the reader asks for the live map. */
  readonly explore: (picture: string) => void;
  /** Called when the files came and cannot be drawn. */
  readonly onBroken: (error: unknown) => void;
}

/** What is looked at, in a frame of a size. */
function frameIn(light: Light, view: View, size: ReturnType<typeof frameSize>) {
  const dataset = datasetOf(light);
  const things = chosenIn(dataset, light, view)?.things ?? [];
  return embedFrame(view.camera, boxOfAll(dataset, things) ?? dataset.scopeBox, size);
}

/** True when counties are drawn that are not there: their lines close by, or those that an entry names. */
function lacksCounties(light: Light, view: View, zoom: number): boolean {
  if (light.counties) return false;
  const things = chosenIn(datasetOf(light), light, view)?.things ?? [];
  const lines = view.layers.has('counties') && zoom >= firstZoom('counties');
  return lines || things.some(({ kind }) => kind === 'county');
}

/**
 * Paints an embed of a view that no page was written for from the small files for embeds, without
 * the app.
 *
 * @throws DatasetError when a file does not come
 */
export async function showFree(
  root: HTMLElement,
  linked: View,
  { scheme, explore, onBroken }: Ways,
): Promise<void> {
  const first = await fetchLight(linked, base);
  const { zoom } = frameIn(first, linked, frameSize(root));
  const light = lacksCounties(first, linked, zoom)
    ? { ...first, counties: await fetchCounties(base) }
    : first;
  const dataset = datasetOf(light);
  const chosen = chosenIn(dataset, light, linked);
  const box = boxOfAll(dataset, chosen?.things ?? []) ?? dataset.scopeBox;
  const theme = themeIn(light, linked);
  const linkOf = linksFor(linked, base, (thing) => nameOnMap(dataset, thing));
  /** The painter in the colours of now: those of a theme are not the page's variables. */
  const painter = () => {
    const scene = lightScene(dataset, light, linked, scheme.now());
    return (size: { readonly width: number; readonly height: number }): string => {
      try {
        return paintEmbed(dataset, scene, embedFrame(linked.camera, box, size), linkOf);
      } catch (error) {
        // It is called as the frame is measured, where nobody would hear of it.
        onBroken(error);
        return '';
      }
    };
  };
  const draw = () => {
    const look = embedFrame(linked.camera, box, frameSize(root));
    const { language } = linked;
    render(
      <EmbedPage
        language={language}
        site={site}
        words={embedWords(dataset, linked, { linked, base, name: chosen?.name })}
        folded={linked.embed?.legend === 'folded'}
        legend={
          <>
            {theme && <EmbedTheme language={language} theme={theme} scheme={scheme.now()} />}
            <EmbedEntries language={language} entries={embedLegend(dataset, linked, look.zoom)} />
          </>
        }
      >
        <FreeMap
          language={language}
          paint={painter()}
          {...(linked.embed?.interactive === 'never' ? {} : { explore })}
        />
      </EmbedPage>,
      root,
    );
  };
  root.replaceChildren();
  draw();
  const drawn = root.firstElementChild;
  scheme.follow(() => {
    // Once it is explored, the app draws.
    if (theme && root.firstElementChild === drawn) draw();
  });
}
