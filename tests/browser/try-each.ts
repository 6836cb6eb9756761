import { expect, test } from '@playwright/test';

/**
 * Tries one link after the other, each a step by its name. One that fails is told with its link
 * and keeps no other from being tried.
 */
export async function tryEach<Linked extends { readonly link: string }>(
  links: readonly Linked[],
  attempt: (one: Linked) => Promise<void>,
): Promise<void> {
  test.setTimeout(60_000 * links.length);
  const failed: string[] = [];
  for (const one of links)
    await test
      .step(one.link, () => attempt(one))
      .catch((error: unknown) => {
        failed.push(`${one.link}: ${error instanceof Error ? error.message : error}`);
      });
  expect(failed).toEqual([]);
}
