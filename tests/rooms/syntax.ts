import { parseSync } from 'vite';

/** A node of the syntax tree (ESTree with TypeScript), looked at without its exact type. */
export interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Where a node hangs: the node above it and the field of that node it is in. */
export interface Place {
  readonly parent: SyntaxNode | undefined;
  readonly field: string;
}

/** Calls `visit` for every node, from the outside in. */
export function walk(
  value: unknown,
  visit: (node: SyntaxNode, place: Place) => void,
  place: Place = { parent: undefined, field: '' },
): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit, place);
  } else if (isNode(value)) {
    visit(value, place);
    for (const [field, inner] of Object.entries(value)) {
      walk(inner, visit, { parent: value, field });
    }
  }
}

/** Parses TypeScript, with JSX in `.tsx`. @throws naming the file when it cannot be read. */
export function parseSource(path: string, text: string): unknown {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return program;
}

/** The text of a string literal, or nothing. */
export const literalText = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string'
    ? node.value
    : undefined;

/** The name of an identifier, or nothing. */
export const identifierName = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' && typeof node.name === 'string'
    ? node.name
    : undefined;
