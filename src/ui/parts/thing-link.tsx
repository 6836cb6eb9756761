import type { ComponentChildren } from 'preact';
import { isPaged, type Thing } from '../../data/thing.ts';
import { nameOf, shortNameOf } from '../../plan/naming.ts';
import { useAtlas } from '../atlas-context.ts';

/** Plain clicks stay in the page; with a modifier the link opens as the browser does. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

interface Props {
  readonly thing: Thing;
  readonly children?: ComponentChildren;
  readonly class?: string;
}

/** A link to a thing: it selects it, marks it on the map while pointed at, and can be copied. */
export function ThingLink({ thing, children, class: className }: Props) {
  const { state, site, library, hrefOf, say } = useAtlas();
  const name = nameOf(library, thing);
  if (!name) return <>{children}</>;
  if (site.still && !isPaged(thing))
    return <span class={className ?? 'thing'}>{children ?? say(name)}</span>;
  return (
    <a
      href={hrefOf(thing)}
      class={className ?? 'thing'}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        state.select(thing);
      }}
      onMouseEnter={() => state.hover(thing)}
      onMouseLeave={() => state.hover(undefined)}
    >
      {children ?? say(name)}
    </a>
  );
}

/** Links in a row that wraps, each by its short name where there is one. */
export function ThingRow({ things }: { readonly things: readonly Thing[] }) {
  const { library, say } = useAtlas();
  return (
    <ul class="chips">
      {things.map((thing) => {
        const text = shortNameOf(library, thing);
        return (
          <li key={`${thing.kind}:${thing.id}`}>
            <ThingLink thing={thing} class="chip">
              {text && say(text)}
            </ThingLink>
          </li>
        );
      })}
    </ul>
  );
}
