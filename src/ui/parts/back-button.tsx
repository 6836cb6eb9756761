import { useAtlas } from '../atlas-context.ts';

/** Leads from a selection to the page it was made on. */
export function BackButton() {
  const { state, w } = useAtlas();
  return (
    <button type="button" class="back" onClick={state.clearSelection}>
      ← {w(state.page.value === 'plan' ? 'thePlan' : 'back')}
    </button>
  );
}
