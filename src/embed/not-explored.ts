import type { Text } from '../data/text.ts';

const sentence: Text = {
  zh: '互动地图没有载入，请再试一次。',
  en: 'The live map did not load. Try again.',
};

/** Takes back what was said of an earlier try. */
const unsay = (root: HTMLElement): void =>
  root.querySelector('.embed-map > .not-explored')?.remove();

/**
 * Tries to bring the live map into an embed. When it does not come the page stays as it is, says so
 * in its language, and its button tries again.
 */
export async function tryExploring(root: HTMLElement, open: () => Promise<void>): Promise<void> {
  unsay(root);
  try {
    await open();
  } catch (error) {
    unsay(root);
    const words = document.createElement('p');
    words.className = 'map-message not-explored';
    words.setAttribute('role', 'alert');
    words.textContent = sentence[document.documentElement.lang === 'en' ? 'en' : 'zh'];
    root.querySelector('.embed-map')?.append(words);
    console.warn(`the live map did not start: ${error instanceof Error ? error.message : error}`);
  }
}
