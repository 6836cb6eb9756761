import type { Trace } from './clip.ts';
import { type Attributes, element, escapeText } from './markup.ts';
import { pathData } from './path-data.ts';
import type { Kept, MapLink } from './picture.ts';

interface Group {
  readonly paint: Attributes;
  readonly link: MapLink | undefined;
  readonly traces: Trace[];
  features: number;
}

interface Written {
  readonly traces: readonly Trace[];
  readonly rule?: 'evenodd' | undefined;
}

/** A link around some markup. Its title is its accessible name and what a pointer is told. */
export const linked = (link: MapLink | undefined, inside: string): string =>
  link && inside
    ? element('a', { href: link.href }, element('title', {}, escapeText(link.name)) + inside)
    : inside;

/**
 * Paths of a layer's features: one for all that look alike, and one for each link.
 * @param paintOf what a feature looks like; undefined leaves it out
 * @param apart keeps features that look alike apart, as where they shine through each other
 * @param write puts the traces of a group in order before they are written, and says how they are
 *   filled; `features` is how many they are of
 */
export function paintPaths(
  kept: readonly Kept[],
  paintOf: (kept: Kept) => Attributes | undefined,
  tracesOf: (kept: Kept) => Trace[],
  {
    apart = () => false,
    write = (traces) => ({ traces }),
  }: {
    readonly apart?: (paint: Attributes) => boolean;
    readonly write?: (traces: Trace[], features: number) => Written;
  } = {},
): string {
  const groups = new Map<string, Group>();
  for (const one of kept) {
    const paint = paintOf(one);
    if (!paint) continue;
    const traces = tracesOf(one);
    if (traces.length === 0) continue;
    const own = apart(paint) ? groups.size : '';
    const key = `${one.link?.href ?? ''} ${own} ${JSON.stringify(paint)}`;
    const group = groups.get(key) ?? { paint, link: one.link, traces: [], features: 0 };
    groups.set(key, group);
    group.features += 1;
    group.traces.push(...traces);
  }
  return [...groups.values()]
    .map(({ paint, link, traces, features }) => {
      const written = write(traces, features);
      const d = pathData(written.traces);
      return d && linked(link, element('path', { ...paint, 'fill-rule': written.rule, d }));
    })
    .join('');
}
