import { describe, expect, it } from 'vitest';
import { parseGlossary } from '../../src/data/glossary.ts';
import { languages } from '../../src/data/text.ts';
import { termFinder } from '../../src/plan/terms.ts';
import { publishedText } from '../published.ts';

const glossary = parseGlossary(JSON.parse(publishedText('glossary.json')));
const terms = (text: string, language: 'zh' | 'en') =>
  termFinder(glossary, language)(text).flatMap(({ term }) => term ?? []);

describe('the terms in a text', () => {
  it('are found in both languages, and the pieces together are the text', () => {
    const zh = '《纲要》提出双核引领。';
    const pieces = termFinder(glossary, 'zh')(zh);
    expect(pieces.map(({ text }) => text).join('')).toBe(zh);
    expect(terms(zh, 'zh')).toContain('outline');
    expect(terms('Chongqing and Chengdu are the Twin Cities.', 'en')).toContain('twin-cities');
  });

  it('are whole words in English', () => {
    const made = termFinder(
      { pole: { name: { zh: '极', en: 'pole' }, about: { zh: '极', en: 'a', sources: [] } } },
      'en',
    );
    expect(made('a pole, not a flagpole and no poles').filter(({ term }) => term)).toHaveLength(1);
  });

  it('give way to a longer wording that holds them, and are marked once in a text', () => {
    const about = { zh: '一', en: 'a', sources: [] };
    const made = termFinder(
      {
        axis: { name: { zh: '轴', en: 'axis' }, about },
        'main-axis': { name: { zh: '主轴', en: 'main axis' }, about },
      },
      'zh',
    );
    expect(made('主轴和轴和主轴').flatMap(({ term }) => term ?? [])).toEqual(['main-axis', 'axis']);
  });

  it.each(languages)('have one sentence each in %s', (language) => {
    for (const [id, { about }] of Object.entries(glossary)) {
      const ends = about[language].match(language === 'zh' ? /[。！？]/g : /[.!?](?=\s|$)/g) ?? [];
      expect(ends.length, id).toBeLessThanOrEqual(1);
    }
  });
});
