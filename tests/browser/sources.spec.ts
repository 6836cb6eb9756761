import { expect, test } from './atlas-page.ts';

test('a citation opens a card of its source, which leads to all that rests on it', async ({
  atlas,
  page,
}) => {
  await atlas.openStill('/en/?sel=place:510700');
  const cite = page.locator('#panel .lead .cite a').first();
  await cite.click();
  await expect(cite).toHaveAttribute('aria-expanded', 'true');
  const card = page.locator('.source-card');
  await expect(card).toContainText('20 October 2021');
  await expect(card).toContainText('See:');
  await expect(
    card.getByRole('link', { name: /statements in this atlas rest on it/ }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await cite.click();
  await expect(card).toBeHidden();
  await cite.click();
  await card.getByRole('link', { name: /statements in this atlas rest on it/ }).click();
  await expect(page).toHaveURL(/sel=source:outline-2021/);
  await expect(page.locator('.fact-group')).not.toHaveCount(0);
  await page.goBack();
  await expect(atlas.heading('Mianyang')).toBeVisible();
});

test('the page of sources lists all with counts, and what is disputed or stands on one source', async ({
  atlas,
  page,
}) => {
  await atlas.openStill('/en/');
  await page.getByRole('link', { name: /Sources, and how sure/ }).click();
  await expect(page).toHaveURL('/en/sources/');
  const rows = page.locator('.source-index li');
  await expect.poll(() => rows.count()).toBeGreaterThan(300);
  const outline = rows.filter({ has: page.locator('a[href*="source:outline-2021"]') });
  await expect
    .poll(async () => Number(await outline.locator('.count').innerText()))
    .toBeGreaterThan(300);
  const disputed = page.locator('details.listed', { hasText: 'Where sources disagree' });
  await disputed.locator('> summary').click();
  await expect(disputed.locator('.fact-lines li').first()).toBeVisible();
  const single = page.locator('details.listed', { hasText: 'One press report only' });
  await single.locator('> summary').click();
  await expect(single.locator('details.fact-group').first()).toBeVisible();
  await disputed.getByRole('link').first().click();
  await expect(page).toHaveURL(/page=sources/);
  await page.getByRole('link', { name: /Sources, and how sure/ }).click();
  await expect(page).toHaveURL('/en/sources/');
});

test('a term explains itself to the pointer, the keyboard and the finger', async ({
  atlas,
  page,
}) => {
  await atlas.openStill('/en/?page=plan');
  const term = page.locator('#panel .term').first();
  await term.hover();
  const tip = page.getByRole('tooltip').first();
  await expect(tip).toBeVisible();
  expect((await tip.innerText()).length).toBeGreaterThan(20);
  await page.locator('h1').hover();
  await expect(tip).toBeHidden();
  await term.focus();
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await term.click();
  await expect(tip).toBeVisible();
  const described = await term.getAttribute('aria-describedby');
  expect(described).toBe(await tip.getAttribute('id'));
});
