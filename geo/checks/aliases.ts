import { foldersOf, type RecordKind } from '../../src/data/records/index.ts';
import { type ThingKind, thingKinds } from '../../src/data/thing.ts';
import { aliasesFile } from '../aliases.ts';
import { type Problem, show } from '../problem.ts';
import { fileOf, isThere, type Seeds } from '../seeds.ts';
import { collectProblems } from './report.ts';

/** A renamed id leads to a record at one step, and no record has an id that was given up. */
export function checkAliases(seeds: Seeds): Problem[] {
  const { problems, report } = collectProblems(seeds);
  const fileNamed = (kind: ThingKind, id: string): string | undefined => {
    const folders: readonly RecordKind[] = foldersOf[kind];
    const folder = folders.find((candidate) => isThere(seeds, candidate, id));
    return folder && fileOf(folder, id);
  };
  for (const kind of thingKinds) {
    const renamed: Readonly<Record<string, string>> = seeds.aliases[kind] ?? {};
    const folders = foldersOf[kind].map((folder) => `seeds/${folder}`).join(' or ');
    for (const [before, now] of Object.entries(renamed)) {
      const path = [kind, before];
      const living = fileNamed(kind, before);
      if (living !== undefined) {
        const got = `${show(before)}, which is ${living}`;
        report(aliasesFile, path, 'alias-is-free', got, 'expected an id that no record has');
      }
      if (Object.hasOwn(renamed, now)) {
        const got = `${show(now)}, which was renamed itself`;
        report(aliasesFile, path, 'alias-is-direct', got, 'expected the id of now');
      } else if (fileNamed(kind, now) === undefined) {
        const expected = `expected the id of a file in ${folders}`;
        report(aliasesFile, path, 'alias-resolves', show(now), expected);
      }
    }
  }
  return problems;
}
