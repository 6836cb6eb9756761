import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Embedded, snippetForms, snippets } from '../../../src/plan/embedding/snippets.ts';
import { readHtml } from './read-html.ts';

const site = 'https://example.org/atlas/';
const embedded: Embedded = {
  site,
  src: `${site}en/embed/place/500151/?year=2030&title=A%20%26%20B`,
  full: `${site}en/place/500151/?year=2030`,
  page: 'place/500151',
  keys: [
    ['year', '2030'],
    ['title', 'A & B'],
  ],
  title: 'A & B',
  language: 'en',
  width: 640,
  height: undefined,
  usual: { height: 600, phoneHeight: 520 },
  image: { src: `${site}en/place/500151/map.png`, width: 1200, height: 630 },
  caption: 'Source: Chengyu Atlas',
};

describe('the four forms of a snippet', () => {
  it('are what an editor pastes', () => {
    const { iframe, script, element, image } = snippets(embedded);
    expect(iframe).toBe(
      '<iframe src="https://example.org/atlas/en/embed/place/500151/?year=2030&amp;title=A%20%26%20B"' +
        ' title="A &amp; B" width="100%" height="600" loading="lazy"' +
        ' sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"' +
        ' style="border:0;width:100%;max-width:640px;height:auto;aspect-ratio:640/600;min-height:520px"></iframe>',
    );
    expect(script).toMatch(/^<iframe data-chengyu-atlas src="/);
    expect(script).not.toContain('min-height');
    expect(script).toMatch(
      /\n<script src="https:\/\/example.org\/atlas\/embed.js" async><\/script>$/,
    );
    expect(element).toBe(
      '<chengyu-atlas page="place/500151" lang="en" year="2030" title="A &amp; B" ratio="640/600"' +
        ' style="display:block;max-width:640px"><a href="https://example.org/atlas/en/place/500151/?year=2030">A &amp; B</a></chengyu-atlas>\n' +
        '<script src="https://example.org/atlas/embed.js" async></script>',
    );
    expect(image).toBe(
      '<figure lang="en" style="margin:0;max-width:640px">\n' +
        '  <a href="https://example.org/atlas/en/place/500151/?year=2030"><img src="https://example.org/atlas/en/place/500151/map.png"' +
        ' alt="A &amp; B" width="1200" height="630" loading="lazy" style="width:100%;height:auto"></a>\n' +
        '  <figcaption>Source: Chengyu Atlas</figcaption>\n</figure>',
    );
  });

  it('take a height as it was given', () => {
    const { iframe, element } = snippets({ ...embedded, height: 400 });
    expect(iframe).toContain('height="400"');
    expect(iframe).toContain('max-width:640px;height:400px"');
    expect(element).toContain(' height="400" ');
    expect(element).not.toContain('ratio');
  });

  it('keep every title, key and caption as it is, and nothing of them becomes markup', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(
        '"><script>alert(1)</script>',
        "'onload='x",
        '&amp;&quot;',
        '川渝 <&> “🗺”',
        '</figcaption>',
      ),
    );
    fc.assert(
      fc.property(wild, wild, wild, (title, text, caption) => {
        const said = snippets({
          ...embedded,
          title,
          caption,
          keys: [
            ['q', text],
            ['title', title],
          ],
        });
        const [frame] = readHtml(said.iframe).tags;
        expect(frame?.attributes).toMatchObject({ src: embedded.src, title });
        expect(readHtml(said.script).tags.map(({ name }) => name)).toEqual(['iframe', 'script']);
        const own = readHtml(said.element);
        expect(own.tags.map(({ name }) => name)).toEqual(['chengyu-atlas', 'a', 'script']);
        expect(own.tags[0]?.attributes).toMatchObject({ page: 'place/500151', q: text, title });
        const still = readHtml(said.image);
        expect(still.tags.map(({ name }) => name)).toEqual(['figure', 'a', 'img', 'figcaption']);
        expect(still.tags[2]?.attributes.alt).toBe(title);
        if (caption.trim()) expect(still.texts).toEqual([caption]);
        if (title.trim()) expect(own.texts).toEqual([title]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are all there', () => {
    expect(Object.keys(snippets(embedded))).toEqual([...snippetForms]);
  });
});
