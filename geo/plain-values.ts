import { type Alias, type Document, visit } from 'yaml';
import type { Problem } from './problem.ts';
import type { ParsedFile } from './schema-problems.ts';

/** The first reference (`*name`) without its anchor (`&name`) before it, as a place in the text. */
function unresolvedAt(document: Document): number | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document)) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found?.range?.[0];
}

/**
 * What a YAML file holds as plain values, or why it cannot be had: a reference to nothing, or so
 * many of them that the file would grow beyond all bounds.
 */
export function plainValues(
  file: string,
  { document, lines }: ParsedFile,
): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    const at = unresolvedAt(document);
    const got = error instanceof Error ? error.message : String(error);
    const line = at === undefined ? 1 : lines.linePos(at).line;
    const expected = 'expected YAML that can be read';
    return { problem: { file, line, path: '', rule: 'yaml', got, expected } };
  }
}
