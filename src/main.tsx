import { computed, effect } from '@preact/signals';
import { hydrate, render } from 'preact';
import { bindAddress, readAddress } from './browser/address.ts';
import { followScheme } from './browser/chosen-scheme.ts';
import { followOwn } from './browser/follow-own.ts';
import { followWithin } from './browser/follow-within.ts';
import { fetchLater, fetchLaterFiles } from './browser/later.ts';
import { loadDataset, loadLater } from './browser/load.ts';
import { whenRead } from './browser/moments.ts';
import { followWide } from './browser/preferences.ts';
import { takeDrops } from './browser/take-drops.ts';
import { missingWords, readWrittenPage } from './browser/written-page.ts';
import { connectMap } from './connect-map.ts';
import { DatasetError } from './data/dataset-error.ts';
import { keepForOffline } from './offline/register.ts';
import { createAtlasState } from './state/atlas-state.ts';
import { App } from './ui/app.tsx';
import type { Site } from './ui/atlas-context.ts';
import { Failure } from './ui/failure.tsx';
import { pageTitle } from './ui/page-title.ts';
import { fetchPanel } from './ui/panels/late-panels.ts';

const base = import.meta.env.BASE_URL;
const setting = (value: string | undefined): string | undefined => value || undefined;
/** Settings of the site, and what the page at hand adds to them. */
function siteHere(): Site {
  const missing = missingWords();
  return {
    base,
    ...(missing === undefined ? {} : { missing }),
    mapReviewNumber: setting(import.meta.env.VITE_MAP_REVIEW_NUMBER),
    icpNumber: setting(import.meta.env.VITE_ICP_NUMBER),
    policeNumber: setting(import.meta.env.VITE_POLICE_NUMBER),
  };
}
const { now: scheme, choice, choose } = followScheme();
const worksOffline = import.meta.env.PROD && import.meta.env.VITE_OFFLINE !== 'off';
const wide = followWide();

async function open(root: HTMLElement): Promise<void> {
  const site = siteHere();
  const linked = readAddress(base);
  const { written, picture, zoom } = readWrittenPage(root, linked, base);
  try {
    const glossary = written ? loadLater.glossary(base) : undefined;
    glossary?.catch(() => undefined); // told when it is waited for
    const dataset = await loadDataset(base);
    const state = createAtlasState(dataset, linked);
    if (zoom !== undefined) state.assumeZoom(zoom);
    if (written) {
      // What stands on the written page is fetched before it is taken over, so that nothing moves.
      const files = state.later.wanted.peek().filter((file) => file !== 'glossary');
      await Promise.all([
        fetchLater(state, 'glossary', base, glossary),
        ...files.map((file) => fetchLater(state, file, base)),
        fetchPanel(linked).catch(() => undefined), // told where the page is drawn
      ]);
    }
    bindAddress(state, base, () => pageTitle(state.library.value, state.view.value));
    fetchLaterFiles(state, base);
    followWithin(state, base);
    followOwn(state);
    takeDrops(state);
    const shared = { state, picture, map: connectMap(state, dataset, { scheme, wide }) };
    const whole = Object.keys(state.later.failures.peek()).length === 0;
    if (picture !== undefined && site.missing === undefined && whole) {
      // The page stands as it was written, on a wide light screen; what differs here is changed after.
      const asWritten = {
        scheme: { value: 'light' },
        colours: { choice: { value: 'auto' }, choose },
        wide: { value: true },
      } as const;
      hydrate(<App {...shared} {...asWritten} site={{ ...site, still: true }} />, root);
    } else {
      root.replaceChildren();
    }
    document.documentElement.classList.remove('still');
    const now = { scheme, colours: { choice, choose }, wide };
    render(<App {...shared} {...now} site={site} />, root);
    // In the order that the page comes to life in, this is last.
    const settled = computed(() => shared.map.state.value !== 'loading');
    effect(() => {
      if (worksOffline && settled.value) keepForOffline(base);
    });
  } catch (error) {
    // What is not the data's is ours, or the browser's.
    if (!(error instanceof DatasetError)) throw error;
    const notice = document.createElement('div');
    notice.className = 'notice';
    if (written) root.append(notice);
    else root.replaceChildren(notice);
    render(
      <Failure
        language={linked.language}
        base={base}
        detail={error.message}
        onRetry={() => window.location.reload()}
      />,
      notice,
    );
  }
}

/** The page is taken over once it is all there. Rejects when that failed, other than for the data. */
export const begun: Promise<void> = new Promise<void>(whenRead).then(() => {
  const root = document.getElementById('atlas');
  return root ? open(root) : undefined;
});
