import { expect, it } from 'vitest';
import { embedKeys } from '../../src/view/embed-keys.ts';
import { filterKeys } from '../../src/view/filter-keys.ts';
import { linkKeys } from '../../src/view/keys.ts';
import { parseLink } from '../../src/view/link.ts';
import { firstView } from '../../src/view/view.ts';
import { historicLinks } from '../browser/historic-links.ts';

it.each(historicLinks.map(({ link, view }) => [link, view] as const))(
  '%s is read as ever',
  (link, view) => {
    const { pathname, search } = new URL(link, 'https://atlas.example');
    expect(parseLink({ pathname, search }, '/')).toEqual({ ...firstView, ...view });
  },
);

it('has a link of before for every key that a link can have', () => {
  const params = [linkKeys, filterKeys, embedKeys].flatMap((keys) =>
    Object.values(keys).map(({ param }) => param),
  );
  const used = new Set(
    historicLinks.flatMap(({ link }) => [
      ...new URL(link, 'https://atlas.example').searchParams.keys(),
    ]),
  );
  expect(params.filter((param) => !used.has(param))).toEqual([]);
});
