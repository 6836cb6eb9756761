import { findCitations } from '../../../data/citation.ts';
import type { Text } from '../../../data/text.ts';
import { kindNames } from '../../kind-names.ts';
import { recordOf } from '../../library.ts';
import type { Applicable } from '../applicable.ts';
import type { EntryHere } from '../entries-here.ts';
import type { PlatformHere } from '../memberships.ts';
import { extentHereNames, textWords } from './words.ts';
import type { Line, Writing } from './writing.ts';

/** The metropolitan areas that hold the point, each with its extents that do. */
export const metroLines = (
  { metros }: Applicable,
  { dataset, say, name, fill, list }: Writing,
): Line[] =>
  metros.map(({ metro, extents }) => {
    const held = (dataset.metros[metro]?.extents ?? []).filter(({ id }) => extents.includes(id));
    return {
      text: fill(textWords.metro, {
        name: name({ kind: 'metro', id: metro }),
        extents: list(held.map((extent) => say(extent.name))),
      }),
      citations: held.flatMap(({ sources }) => sources),
    };
  });

/** How much of a member belongs; a detail of a whole member says so itself. */
const extentOf = (
  extent: PlatformHere['extent'],
  detail: Text | undefined,
  { say, clauses }: Writing,
): string =>
  clauses([
    ...(extent === 'whole' && detail ? [] : [say(extentHereNames[extent])]),
    ...(detail ? [say(detail)] : []),
  ]);

/** The platforms that hold it or may, with how much of the member belongs. */
export const platformLines = ({ platforms }: Applicable, writing: Writing): Line[] =>
  platforms.map(({ platform, extent, detail }) => ({
    text: writing.fill(textWords.platform, {
      name: writing.name({ kind: 'platform', id: platform }),
      extent: extentOf(extent, detail, writing),
    }),
    citations: writing.dataset.platforms[platform]?.memberSources ?? [],
  }));

/** Entries of the plan with the things that they name; a word when the plan is not there. */
export function entryLines(
  sentence: Text,
  listed: readonly EntryHere[] | undefined,
  { library, say, name, fill, list }: Writing,
): Line[] {
  if (!listed) return [{ text: say(textWords.planMissing), citations: [] }];
  return listed.map(({ entry, names }) => ({
    text: fill(sentence, {
      kind: say(kindNames[entry.kind].one),
      name: name(entry),
      names: list(names.map(name)),
    }),
    citations: findCitations(recordOf(library, entry)),
  }));
}
