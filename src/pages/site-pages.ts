import type { Dataset } from '../data/dataset.ts';
import type { Plan } from '../data/plan.ts';
import { type Language, languages } from '../data/text.ts';
import { type PagedKind, pagedKinds, type Thing } from '../data/thing.ts';
import { writeLink } from '../view/link.ts';
import { firstView, pages, type View } from '../view/view.ts';

/** A page of the site: the view it shows, and its path below the base, `en/place/500151/`. */
export interface SitePage {
  readonly view: View;
  readonly path: string;
}

/** The things of each kind that has pages, by id. */
const thingsOf = (dataset: Dataset, plan: Plan): Readonly<Record<PagedKind, object>> => ({
  place: dataset.places,
  metro: dataset.metros,
  platform: dataset.platforms,
  corridor: dataset.corridors,
  node: dataset.nodes,
  aspect: plan.aspects,
  event: plan.events,
});

const pageOf = (view: View): SitePage => ({ view, path: writeLink(view, '') });

/** Every page of the site: first and plan and sources, then one for each thing, in both languages. */
export function listPages(dataset: Dataset, plan: Plan): SitePage[] {
  const kinds = thingsOf(dataset, plan);
  const things: readonly Thing[] = pagedKinds.flatMap((kind) =>
    Object.keys(kinds[kind]).map((id) => ({ kind, id })),
  );
  return languages.flatMap((language) => [
    ...pages.map((page) => pageOf({ ...firstView, language, page })),
    ...things.map((thing) => pageOf({ ...firstView, language, selection: [thing] })),
  ]);
}

/** The same page in the other language. */
export const twinOf = ({ view }: SitePage, language: Language): string =>
  writeLink({ ...view, language }, '');

/** Where the answer by oEmbed to a page stands, below the base. */
export const oembedPathOf = ({ path }: Pick<SitePage, 'path'>): string => `${path}oembed.json`;
