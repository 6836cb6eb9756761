import type { LayerSpecification } from './draw.ts';

const nothing = JSON.stringify(['in', ['get', 'id'], ['literal', []]]);

/** True for a filter that no feature passes: one that asks for an id among none, alone or with others. */
function keepsNothing(filter: unknown): boolean {
  if (!Array.isArray(filter)) return false;
  const [operator, ...operands] = filter;
  return operator === 'all' ? operands.some(keepsNothing) : JSON.stringify(filter) === nothing;
}

/**
 * The layers with those hidden that keep nothing, such as the marks of what is selected while nothing
 * is. A layer that is merely empty would still be drawn for each tile of its source.
 */
export const hideEmpty = (layers: readonly LayerSpecification[]): LayerSpecification[] =>
  layers.map((layer) =>
    'filter' in layer && keepsNothing(layer.filter)
      ? ({ ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification)
      : layer,
  );
