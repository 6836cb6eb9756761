import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that are asked: WCAG 2.0 to 2.2 at A and AA, and what axe holds to be good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds on the page as it stands: a line for each element, with its rule. */
export async function findingsOn(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (values) => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const { violations } = await runner.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      // An embed is a frame in a page whose landmarks are the article's.
      rules: { region: { enabled: !location.pathname.includes('/embed/') } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.flatMap(({ target, any, all, none }) => {
        const checks = [...any, ...all, ...none];
        // Shapes of the picture go on beyond the edge that cuts them off: axe takes what stands there for covered.
        const covering = checks.flatMap(({ relatedNodes = [] }) => relatedNodes);
        const byPicture = ({ target: [at] }: axe.RelatedNode) =>
          Boolean(document.querySelector(String(at))?.closest('.picture'));
        if (id === 'target-size' && covering.length > 0 && covering.some(byPicture)) return [];
        return [`${id}: ${target.join(' ')}: ${checks.map(({ message }) => message).join('; ')}`];
      }),
    );
  }, tags);
}
