import { useAtlas } from '../../atlas-context.ts';
import { surveyWords as words } from './words.ts';

/** Says that the marks on the map did not come, with a way to try again. */
export function DrawingFailed() {
  const { state, say, w } = useAtlas();
  if (state.later.failures.value.survey === undefined) return null;
  return (
    <p class="note" role="alert">
      {say(words.notDrawn)}{' '}
      <button type="button" class="button" onClick={() => state.later.want('survey')}>
        {w('retry')}
      </button>
    </p>
  );
}
