import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAtlasState } from '../../src/state/atlas-state.ts';
import { pageTitle } from '../../src/ui/page-title.ts';
import { embedKeys } from '../../src/view/embed-keys.ts';
import { filterKeys } from '../../src/view/filter-keys.ts';
import { linkKeys } from '../../src/view/keys.ts';
import { parseLink, writeLink } from '../../src/view/link.ts';
import { historicLinks } from '../browser/historic-links.ts';
import { publishedDataset } from '../published.ts';
import { awkward, blows, damage } from './damage.ts';
import { hangGuard } from './hang-guard.ts';

const dataset = publishedDataset();
const links = historicLinks.map(({ link }) => link);
const params = [linkKeys, filterKeys, embedKeys].flatMap((keys) =>
  Object.values(keys).map(({ param }) => param),
);
const values = links.flatMap((link) => [
  ...new URL(link, 'https://a.example').searchParams.values(),
]);
const paths = links.map((link) => link.split('?')[0] ?? '/');

const nested = (text: string, times: number): string =>
  times === 0 ? text : nested(encodeURIComponent(text), times - 1);

const value = fc.oneof(
  fc.constantFrom(...values),
  fc.tuple(fc.constantFrom(...values), blows(values)).map(([text, all]) => damage(text, all)),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(awkward, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...values), fc.nat(4)).map(([text, times]) => nested(text, times)),
  fc
    .tuple(fc.constantFrom(...values, ',', ';', ':', '9', '%'), fc.integer({ min: 1, max: 3000 }))
    .map(([text, times]) => `${text},`.repeat(times).slice(0, 20_000)),
  fc.double().map(String),
);

const query = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...params) },
        { weight: 1, arbitrary: awkward },
      ),
      value,
    ),
    { maxLength: 8 },
  )
  .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&'));

const link = fc.oneof(
  fc
    .tuple(fc.constantFrom(...links), blows([...params, ...values, '?', '&', '=', '/']))
    .map(([text, all]) => damage(text, all)),
  fc.tuple(fc.constantFrom(...paths), query).map(([path, keys]) => `${path}?${keys}`),
  fc
    .tuple(fc.constantFrom(...links), fc.integer({ min: 1, max: 4 }))
    .map(([text, times]) => `/?${nested(text, times)}`),
);

const parse = (text: string) => {
  const [pathname = '', ...rest] = text.split('?');
  return parseLink({ pathname, search: `?${rest.join('?')}` }, '/');
};

it('20,000 spoilt links are each read as a view that writes itself and opens', () => {
  const guard = hangGuard();
  fc.assert(
    fc.property(link, (text) => {
      const read = guard.run(() => parse(text));
      const written = writeLink(read, '/');
      expect(writeLink(parse(written), '/')).toBe(written);
    }),
    { numRuns: 20_000 },
  );
  guard.report('spoilt links');
});

it('the atlas has a state and a title for each of 2,000 of them', () => {
  const guard = hangGuard();
  fc.assert(
    fc.property(link, (text) => {
      const state = guard.run(() => createAtlasState(dataset, parse(text)));
      const view = state.view.peek();
      expect(pageTitle(state.library.peek(), view)).not.toBe('');
      const written = writeLink(view, '/');
      expect(writeLink(parse(written), '/')).toBe(written);
      state.marked.peek();
      state.desk.kept.peek();
    }),
    { numRuns: 2000 },
  );
  guard.report('states from spoilt links');
});
