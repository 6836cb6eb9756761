import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/data/text.ts';
import { createAtlasState } from '../../src/state/atlas-state.ts';
import { AtlasContext } from '../../src/ui/atlas-context.ts';
import { TextMap } from '../../src/ui/parts/text-map.tsx';
import { textMapWords } from '../../src/ui/text-map-words.ts';
import { firstView } from '../../src/view/view.ts';
import { publishedDataset } from '../published.ts';

const dataset = publishedDataset();
const site = {
  base: '/',
  mapReviewNumber: undefined,
  icpNumber: undefined,
  policeNumber: undefined,
};

const htmlOf = (id: string, language: Language): string => {
  const state = createAtlasState(dataset, { ...firstView, language });
  const value = { state, site, scheme: 'light' } as const;
  return renderToString(h(AtlasContext.Provider, { value, children: h(TextMap, { id }) }));
};
/** The sentences as they are read, without markup. */
const sentencesOf = (id: string, language: Language): string[] =>
  htmlOf(id, language)
    .split('<li>')
    .slice(1)
    .map((item) => item.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&'));

describe('the map in words', () => {
  it('reads whole in both languages for every unit, with Chinese in the Chinese only', () => {
    for (const id of Object.keys(dataset.places)) {
      for (const language of languages) {
        const read = sentencesOf(id, language);
        expect(read.length, id).toBeGreaterThanOrEqual(5);
        for (const sentence of read) {
          expect(sentence, id).toMatch(language === 'zh' ? /。$/ : /^[A-Z].*\.$/s);
          expect(sentence, id).not.toMatch(/[{}]|undefined|NaN|null|\[object|。。|\.\.|\( | ,/);
          if (language === 'en') expect(sentence, id).not.toMatch(/[\p{Script=Han}，。；（）]/u);
        }
      }
    }
  });

  it('has the same slots in both languages, but for what only one needs to say', () => {
    const slotsOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const [word, text] of Object.entries(textMapWords))
      expect(slotsOf(text.zh), word).toEqual(slotsOf(text.en));
  });

  it('links every neighbour', () => {
    for (const [id, { neighbours }] of Object.entries(dataset.places)) {
      const html = htmlOf(id, 'en');
      for (const neighbour of neighbours) expect(html, id).toContain(`/place/${neighbour}/"`);
    }
  });
});
