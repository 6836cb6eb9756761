import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that are asked: WCAG 2.0 to 2.2 at A and AA, and what axe holds to be good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe-core finds on the page as it stands: a line for each element, with its rule. Sizes of
 * targets are asked without the picture: its shapes go on beyond the edge that cuts them off, and axe
 * takes what stands there for covered. How large a district is on a map is essential to the map.
 */
export async function findingsOn(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (values) => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    // An embed is a frame in a page whose landmarks are the article's.
    const region = { enabled: !location.pathname.includes('/embed/') };
    const find = async (options: axe.RunOptions): Promise<string[]> => {
      const { violations } = await runner.run(document, {
        ...options,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => {
          const said = [...any, ...all, ...none].map(({ message }) => message);
          return `${id}: ${target.join(' ')}: ${said.join('; ')}`;
        }),
      );
    };
    const hasPicture = document.querySelector('.picture') !== null;
    const found = await find({
      runOnly: { type: 'tag', values },
      rules: { region, 'target-size': { enabled: !hasPicture } },
    });
    if (!hasPicture) return found;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.picture { display: none; }');
    document.adoptedStyleSheets.push(sheet);
    const small = await find({ runOnly: { type: 'rule', values: ['target-size'] } });
    document.adoptedStyleSheets.pop();
    return [...found, ...small];
  }, tags);
}
