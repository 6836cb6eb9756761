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

/** What a panel shows of a thing. */
interface Shown {
  readonly heading: string;
  readonly text: string;
  readonly sources: number;
  /** References that lead to nothing on the page. */
  readonly dangling: number;
}

/** Opens one thing after the other by its key. Runs in the page: it must not close over anything. */
async function walk(keys: readonly string[]): Promise<Shown[]> {
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
  const shown: Shown[] = [];
  for (const key of keys) {
    const url = new URL(location.href);
    url.searchParams.set('sel', key);
    const query = url.search.replaceAll('%3A', ':').replaceAll('%2C', ',');
    history.replaceState(null, '', url.pathname + query);
    dispatchEvent(new PopStateEvent('popstate'));
    await nextFrame();
    // Panels that few open first come with code of their own, a few frames later.
    const headingOf = () => document.querySelector('#panel h2');
    for (let frames = 300; frames > 0 && !headingOf(); frames -= 1) await nextFrame();
    const panel = document.querySelector('#panel');
    const cites = [...(panel?.querySelectorAll<HTMLAnchorElement>('.cite a') ?? [])];
    shown.push({
      heading: headingOf()?.textContent ?? '',
      text: panel?.textContent ?? '',
      sources: panel?.querySelectorAll('.sources li, .fact-group').length ?? 0,
      dangling: cites.filter((a) => !document.getElementById(a.hash.slice(1))).length,
    });
  }
  return shown;
}

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
    await expect(page.locator('#panel .source-index').first()).toBeVisible();
    // Each is read as text; laid out and painted, it takes twice as long. The policy lets no style
    // element in.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.picture, #panel { display: none; }');
      document.adoptedStyleSheets.push(sheet);
    });
    const shown = await page.evaluate(
      walk,
      things.map(({ key }) => key),
    );
    expect(shown.length).toBe(things.length);
    for (const [place, { key, name }] of things.entries()) {
      const { heading, text = '', sources, dangling } = shown[place] ?? {};
      expect(heading, key).toBe(name[language]);
      expect(text, key).not.toMatch(broken);
      expect(sources, key).toBeGreaterThan(0);
      expect(dangling, key).toBe(0);
      if (language === 'zh') continue;
      // Only the name itself is in Chinese on an English panel.
      const chinese = text.replaceAll(name.zh, '').match(/\p{Script=Han}+/u);
      expect(chinese, key).toBeNull();
    }
  });
}

test('the home panel lists all 42 units, the parts, the exclusions, platforms and lines', async ({
  atlas,
  page,
}) => {
  await atlas.openStill('/en/');
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
  await atlas.openStill('/en/?sel=place:500112');
  await expect(page.locator('#panel')).toContainText('6 November 2025');
  await atlas.openStill('/en/?sel=corridor:chengda-wan-hsr');
  await expect(page.locator('#panel')).toContainText('14 November 2020');
  await expect(page.locator('#panel')).toContainText('4 November');
});

test('a figure known from one secondary table says so', async ({ atlas, page }) => {
  await atlas.openStill('/en/?sel=place:500109');
  await expect(page.locator('.figures .doubt').first()).toHaveText(/from one secondary table only/);
});
