import { literalText, parseSource, type SyntaxNode, walk } from './syntax.ts';

/** How a module is asked for: with the page, when it is needed, or for its types alone. */
export type ImportMode = 'static' | 'dynamic' | 'type';

export interface Import {
  readonly from: string;
  readonly mode: ImportMode;
}

const isTypeOnly = (node: SyntaxNode): boolean => {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = Array.isArray(node.specifiers) ? node.specifiers : [];
  return (
    names.length > 0 &&
    names.every((name) => name.importKind === 'type' || name.exportKind === 'type')
  );
};

function importOf(node: SyntaxNode): Import[] {
  const make = (source: unknown, mode: ImportMode): Import[] => {
    const from = literalText(source);
    if (from === undefined) throw new Error(`an import that is not a plain text cannot be checked`);
    return [{ from, mode }];
  };
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return make(node.source, isTypeOnly(node) ? 'type' : 'static');
    case 'ExportNamedDeclaration':
      return node.source ? make(node.source, isTypeOnly(node) ? 'type' : 'static') : [];
    case 'ImportExpression':
      return make(node.source, 'dynamic');
    case 'TSImportType':
      return make(node.source, 'type');
    default:
      return [];
  }
}

/**
 * Everything a file imports: static imports and re-exports, dynamic imports, and types.
 *
 * @throws when the file cannot be parsed, or an import is computed and so cannot be checked
 */
export function readImports(path: string, text: string): Import[] {
  const found: Import[] = [];
  walk(parseSource(path, text), (node) => {
    found.push(...importOf(node));
  });
  return found;
}
