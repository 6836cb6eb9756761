import type { GroupId } from '../../plan/catalogue.ts';
import type { ExpressionSpecification, LayerSpecification } from './draw.ts';

/** Properties that make a layer of each type see-through. */
const opacities = {
  fill: ['fill-opacity'],
  line: ['line-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  symbol: ['text-opacity', 'icon-opacity'],
} as const satisfies Partial<Record<LayerSpecification['type'], readonly string[]>>;

/** What is beneath the plan, and what shows where the pointer is. */
const unfaded = ['provinces-fill', 'units-hover', 'counties-hover'];

type Faded = Readonly<Partial<Record<GroupId, number>>>;

const times = (opacity: unknown, share: number): unknown =>
  typeof opacity === 'number'
    ? Math.round(opacity * share * 1000) / 1000
    : (['*', opacity, share] as ExpressionSpecification); // no opacity of ours hangs on the zoom

/**
 * The layers of a group as faint as the reader wants them. What is selected stays as it is.
 *
 * @param percent opacity of each group that is not drawn in full
 */
export function fadeLayers(
  layers: readonly LayerSpecification[],
  group: GroupId | undefined,
  percent: Faded,
): LayerSpecification[] {
  const share = group === undefined ? undefined : percent[group];
  if (share === undefined) return [...layers];
  return layers.map((layer) => {
    const names: readonly string[] = opacities[layer.type as keyof typeof opacities] ?? [];
    if (names.length === 0 || layer.id.includes('selected') || unfaded.includes(layer.id))
      return layer;
    const paint = layer.paint as Readonly<Record<string, unknown>> | undefined;
    const faint = names.map((name) => [name, times(paint?.[name] ?? 1, share / 100)]);
    // The names are those of the layer's own type.
    return { ...layer, paint: { ...paint, ...Object.fromEntries(faint) } } as LayerSpecification;
  });
}
