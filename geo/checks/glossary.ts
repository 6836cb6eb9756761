import { languages } from '../../src/data/text.ts';
import { type Problem, show } from '../problem.ts';
import { fileOf, type Seeds } from '../seeds.ts';
import { collectProblems } from './report.ts';

/** No wording belongs to two terms, or nobody could say which is meant. */
export function checkGlossary(seeds: Seeds): Problem[] {
  const { problems, report } = collectProblems(seeds);
  for (const language of languages) {
    const owners = new Map<string, string>();
    for (const [id, { name, forms }] of seeds.records.glossary) {
      const file = fileOf('glossary', id);
      const wordings = [
        { wording: name[language], path: ['name', language] },
        ...(forms?.[language] ?? []).map((wording, index) => ({
          wording,
          path: ['forms', language, index],
        })),
      ];
      for (const { wording, path } of wordings) {
        const key = wording.toLowerCase();
        const owner = owners.get(key);
        owners.set(key, owner ?? id);
        if (owner === undefined) continue;
        const got = `${show(wording)}, which is in ${fileOf('glossary', owner)} too`;
        report(file, path, 'one-term-a-wording', got, 'expected each wording once');
      }
    }
  }
  return problems;
}
