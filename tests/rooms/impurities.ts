import {
  identifierName,
  isNode,
  type Place,
  parseSource,
  type SyntaxNode,
  walk,
} from './syntax.ts';

/** The page, the clock, chance and the outside world: what a pure room must be told instead. */
const outside = new Set([
  ...['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'history', 'screen'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'process'],
  ...['performance', 'crypto', 'setTimeout', 'setInterval', 'queueMicrotask'],
  ...['requestAnimationFrame', 'requestIdleCallback', 'matchMedia', 'addEventListener'],
]);
const outsideMembers = new Set(['Date.now', 'Math.random']);

/** True where a name is only a key: `x.document`, `{ document: 1 }`, a field of a type. */
function isKey({ parent, field }: Place): boolean {
  if (!parent || parent.computed === true) return false;
  if (field === 'property') return parent.type === 'MemberExpression';
  return field === 'key' && parent.shorthand !== true;
}

const declaring: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  TSFunctionType: ['params'],
};

/** Names that the file gives to something of its own. */
function ownNames(program: unknown): Set<string> {
  const names = new Set<string>();
  walk(program, (node) => {
    for (const field of declaring[node.type] ?? []) {
      walk(node[field], (inner, place) => {
        const name = identifierName(inner);
        if (name !== undefined && !isKey(place)) names.add(name);
      });
    }
  });
  return names;
}

const isClockRead = (node: SyntaxNode): boolean =>
  identifierName(node.callee) === 'Date' &&
  (node.type === 'CallExpression' ||
    (node.type === 'NewExpression' &&
      Array.isArray(node.arguments) &&
      node.arguments.length === 0));

/**
 * The names of the page, the clock and chance that a file uses, each once. Names that the file
 * declares itself are its own; comments, texts and keys do not count.
 */
export function readImpurities(path: string, text: string): string[] {
  const program = parseSource(path, text);
  const own = ownNames(program);
  const found = new Set<string>();
  walk(program, (node, place) => {
    const name = identifierName(node);
    if (name !== undefined && outside.has(name) && !own.has(name) && !isKey(place)) found.add(name);
    if (node.type === 'MemberExpression' && isNode(node.property)) {
      const member = `${identifierName(node.object)}.${identifierName(node.property)}`;
      if (outsideMembers.has(member)) found.add(member);
    }
    if (isClockRead(node)) found.add('Date without arguments');
  });
  return [...found].sort();
}
