import type { Thing } from '../../data/thing.ts';
import { comparedWith } from '../../state/desk.ts';
import { writeLink } from '../../view/link.ts';
import { useAtlas } from '../atlas-context.ts';
import { isPlainClick } from './thing-link.tsx';

/** Sets a thing beside others, in the tool for it. A written page has no tools. */
export function CompareLink({ thing }: { readonly thing: Thing }) {
  const { state, site, w } = useAtlas();
  if (site.still) return null;
  const view = state.view.value;
  const compared = comparedWith(view.compared, thing);
  return (
    <a
      class="back"
      href={writeLink({ ...view, tool: 'compare', compared }, site.base)}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        state.desk.addToCompared(thing);
      }}
    >
      {w('addToCompared')}
    </a>
  );
}
