import { render } from 'preact';
import { boxOfAll } from '../plan/box-of-all.ts';
import { firstZoom } from '../plan/catalogue.ts';
import { embedLegend, embedWords, nameOnMap } from '../ui/embed/embed-content.ts';
import { EmbedEntries, EmbedPage } from '../ui/embed/embed-page.tsx';
import { EmbedTheme } from '../ui/embed/embed-theme.tsx';
import type { View } from '../view/view.ts';
import { FreeMap } from './free-map.tsx';
import { datasetOf, fetchLight, fetchShapes, type Light } from './light.ts';
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

/**
 * True when a view draws counties: the values of a theme, one that it chooses, or their lines close
 * by. Nothing while it takes the map to tell how close that is.
 */
function drawsCounties({ theme, selection, layers }: View, zoom?: number): boolean | undefined {
  if (theme?.by === 'county' || selection.some(({ kind }) => kind === 'county')) return true;
  if (!layers.has('counties')) return false;
  return zoom === undefined ? undefined : zoom >= firstZoom('counties');
}

/** The files of a view, those that depend on how close it looks after the others. */
async function fetchWhole(view: View, size: ReturnType<typeof frameSize>): Promise<Light> {
  // A view that chooses nothing and says nothing of its camera is the whole circle, from afar.
  const likelyZoom = view.camera?.zoom ?? (view.selection.length === 0 ? 0 : undefined);
  const foreseen = drawsCounties(view, likelyZoom);
  const light = await fetchLight(view, base, foreseen);
  const found = drawsCounties(view, frameIn(light, view, size).zoom) ?? false;
  return found === foreseen ? light : { ...light, ...(await fetchShapes(view, base, found)) };
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
  const light = await fetchWhole(linked, frameSize(root));
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
