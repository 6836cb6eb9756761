import type { Text } from '../data/text.ts';

const sentence: Text = {
  zh: '页面的互动部分没有启动，文字和地图仍可阅读。请刷新，或换用较新的浏览器。',
  en: 'The interactive part of this page did not start; its text and map can still be read. Reload it, or use a newer browser.',
};

/** Says on a page as it was written, in its language, that the app will not take it over. */
export function tellNotStarted(error: unknown): void {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  notice.textContent = sentence[document.documentElement.lang === 'en' ? 'en' : 'zh'];
  document.getElementById('atlas')?.append(notice);
  console.warn(`the atlas did not start: ${error instanceof Error ? error.message : error}`);
}
