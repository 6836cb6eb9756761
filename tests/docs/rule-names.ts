import {
  identifierName,
  isNode,
  literalText,
  parseSource,
  type SyntaxNode,
  walk,
} from '../rooms/syntax.ts';

const itemsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Every text inside an expression, such as both sides of `a ? 'x' : 'y'`. */
function textsIn(expression: unknown): string[] {
  const found: string[] = [];
  walk(expression, (node) => {
    const text = literalText(node);
    if (text !== undefined) found.push(text);
  });
  return found;
}

/** Where the `report` that `collectProblems` gives takes its rule, as `Report` says. */
const reportRuleAt = 2;

/** Where a function of its own takes the parameter `rule`: `report` → 2. */
function rulePositions(program: unknown): Map<string, number> {
  const positions = new Map<string, number>();
  walk(program, (node) => {
    if (node.type !== 'VariableDeclarator' || !isNode(node.init)) return;
    const name = identifierName(node.id);
    const at = itemsOf(node.init.params).findIndex((param) => identifierName(param) === 'rule');
    if (name !== undefined && at >= 0) positions.set(name, at);
    if (identifierName(node.init.callee) === 'collectProblems')
      positions.set('report', reportRuleAt);
  });
  return positions;
}

const isRuleProperty = (node: SyntaxNode): boolean =>
  node.type === 'Property' && node.shorthand !== true && identifierName(node.key) === 'rule';

/** The names of checks that a file reports: values of `rule` and arguments for a parameter `rule`. */
export function readRuleNames(path: string, text: string): string[] {
  const program = parseSource(path, text);
  const positions = rulePositions(program);
  const names = new Set<string>();
  walk(program, (node) => {
    if (isRuleProperty(node)) for (const name of textsIn(node.value)) names.add(name);
    const at = positions.get(identifierName(node.callee) ?? '');
    if (node.type === 'CallExpression' && at !== undefined) {
      for (const name of textsIn(itemsOf(node.arguments)[at])) names.add(name);
    }
  });
  return [...names].sort();
}
