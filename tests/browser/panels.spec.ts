import { parseGlossary } from '../../src/data/glossary.ts';
import { parsePlan } from '../../src/data/plan.ts';
import type { Text } from '../../src/data/text.ts';
import { entryKinds } from '../../src/data/thing.ts';
import { entriesOf } from '../../src/plan/library.ts';
import { publishedDataset, publishedText } from '../published.ts';
import { expect, test } from './atlas-page.ts';

const dataset = publishedDataset();
const plan = parsePlan(JSON.parse(publishedText('plan.json')));
const glossary = parseGlossary(JSON.parse(publishedText('glossary.json')));

interface Walked {
  readonly key: string;
  readonly name: Text;
}
const each = (kind: string, records: Readonly<Record<string, { readonly name: Text }>>): Walked[] =>
  Object.entries(records).map(([id, { name }]) => ({ key: `${kind}:${id}`, name }));
const things: readonly Walked[] = [
  ...each('place', dataset.places),
  ...each('county', dataset.counties),
  ...each('metro', dataset.metros),
  ...each('platform', dataset.platforms),
  ...each('corridor', dataset.corridors),
  ...each('node', dataset.nodes),
  ...each('station', dataset.stations),
  ...each('river', dataset.rivers),
  ...entryKinds.flatMap((kind) => each(kind, entriesOf(plan, kind))),
  ...each('term', glossary),
  ...Object.entries(dataset.sources).map(([id, { title }]) => ({
    key: `source:${id}`,
    name: title,
  })),
];

/** What a panel must never show: values that are missing, and the other language's fallbacks. */
const broken = /undefined|NaN|null|\[object/;

for (const language of ['zh', 'en'] as const) {
  test(`every thing has a panel in ${language} with its name, its sources and no gaps`, async ({
    page,
    watch,
  }) => {
    test.setTimeout(240_000);
    expect(things.length).toBeGreaterThan(1100);
    // The panels alone: the map is walked over elsewhere, and would draw each of them.
    watch.allowed.push(/Failed to load resource/);
    await page.route(/live-map/, (route) => route.abort());
    await page.goto(language === 'zh' ? '/?page=sources' : '/en/?page=sources');
    await expect(page.locator('html.still')).toHaveCount(0);
    // Painted anew for each otherwise. The policy lets no style element in.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.picture { display: none; }');
      document.adoptedStyleSheets.push(sheet);
    });
    await expect(page.locator('#panel .source-index').first()).toBeVisible();
    for (const { key, name } of things) {
      const found = await page.evaluate((selection) => {
        const url = new URL(location.href);
        url.searchParams.set('sel', selection);
        history.replaceState(
          null,
          '',
          url.pathname + url.search.replaceAll('%3A', ':').replaceAll('%2C', ','),
        );
        dispatchEvent(new PopStateEvent('popstate'));
        return new Promise<{ heading: string; text: string; sources: number; dangling: number }>(
          (done) => {
            // Panels that few open first come with code of their own, a few frames later.
            const look = (framesLeft: number) =>
              requestAnimationFrame(() => {
                const panel = document.querySelector('#panel');
                if (!panel?.querySelector('h2') && framesLeft > 0) return look(framesLeft - 1);
                const cites = [...(panel?.querySelectorAll<HTMLAnchorElement>('.cite a') ?? [])];
                done({
                  heading: panel?.querySelector('h2')?.textContent ?? '',
                  text: panel?.textContent ?? '',
                  sources: panel?.querySelectorAll('.sources li, .fact-group').length ?? 0,
                  dangling: cites.filter((a) => !document.getElementById(a.hash.slice(1))).length,
                });
              });
            look(300);
          },
        );
      }, key);
      expect(found.heading, key).toBe(name[language]);
      expect(found.text, key).not.toMatch(broken);
      expect(found.sources, key).toBeGreaterThan(0);
      expect(found.dangling, key).toBe(0);
      if (language === 'en') {
        // Only the name itself is in Chinese on an English panel.
        const chinese = found.text.replaceAll(name.zh, '').match(/\p{Script=Han}+/u);
        expect(chinese, key).toBeNull();
      }
    }
  });
}

test('the home panel lists all 42 units, the parts, the exclusions, platforms and lines', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/');
  const section = (title: string) => page.locator('#panel section', { hasText: title }).first();
  await expect(section('15 cities of Sichuan').locator('.chip')).toHaveCount(15);
  await expect(section('27 districts and counties').locator('.chip')).toHaveCount(27);
  await expect(page.locator('.columns section').nth(0).locator('.chip')).toHaveText([
    'Kaizhou',
    'Yunyang',
  ]);
  await expect(page.locator('.columns section').nth(1).locator('.chip')).toHaveCount(5);
  await expect(section('Ten cooperation platforms').locator('li')).toHaveCount(10);
  await expect(section('Railway corridors').locator('.chip')).toHaveCount(16);
});

test('a place says what changed in 2025, and a line both dates of its approval', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/?sel=place:500112');
  await expect(page.locator('#panel')).toContainText('6 November 2025');
  await atlas.open('/en/?sel=corridor:chengda-wan-hsr');
  await expect(page.locator('#panel')).toContainText('14 November 2020');
  await expect(page.locator('#panel')).toContainText('4 November');
});

test('a figure known from one secondary table says so', async ({ atlas, page }) => {
  await atlas.open('/en/?sel=place:500109');
  await expect(page.locator('.figures .doubt').first()).toHaveText(/from one secondary table only/);
});
