import { render } from 'preact';
import { embedWord } from '../ui/embed/embed-words.ts';
import { wholeView } from '../view/in-embed.ts';
import { parseLink, writeLink } from '../view/link.ts';
import '../browser/newer-arrays.ts';
import { showFree } from './free.tsx';
import { tryExploring } from './not-explored.ts';
import { base } from './page.ts';
import type { EmbedScheme } from './scheme.ts';

/**
 * Shows a view that no page was written for: painted from the files for embeds where they hold all of it,
 * else with the records and the code that it needs. What does not come is said in one sentence,
 * with the way to the whole atlas.
 */
export async function startFree(root: HTMLElement, scheme: EmbedScheme): Promise<void> {
  const linked = parseLink(window.location, base);
  const { interactive } = linked.embed ?? {};
  const tellLost = (error: unknown) => {
    const { language } = linked;
    const notice = document.createElement('div');
    root.replaceChildren(notice);
    render(
      <p class="embed-lost" role="alert">
        {embedWord.notPainted[language]}{' '}
        <a href={writeLink(wholeView(linked, linked), base)} target="_blank" rel="noopener">
          {embedWord.openFull[language]}
        </a>
      </p>,
      notice,
    );
    console.warn(error instanceof Error ? error.message : error);
  };
  try {
    const explore = (picture: string) =>
      void tryExploring(root, async () => {
        const { openView } = await import('./open-view.ts');
        await openView(root, scheme, linked, { picture });
      });
    await showFree(root, linked, { scheme, explore, onBroken: tellLost });
    if (interactive === 'always') explore(root.querySelector('.picture')?.innerHTML ?? '');
  } catch (error) {
    tellLost(error);
  }
  document.documentElement.classList.remove('free');
}
