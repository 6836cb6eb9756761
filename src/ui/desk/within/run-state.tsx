import { answers, requestOf } from '../../../plan/survey/origin-of.ts';
import type { Around } from '../../../view/view.ts';
import { useAtlas } from '../../atlas-context.ts';
import { WithinAnswer } from './within-answer.tsx';
import { withinWords as words } from './words.ts';

/** How the working out goes, and the answer; the one before stands, paler, until the new is there. */
export function RunState({ around }: { readonly around: Around }) {
  const { state, say } = useAtlas();
  const { within } = state.desk;
  const run = within.run.value;
  const found = within.found.value;
  const request = requestOf(around, state.year.value);
  const current = found && request && answers(found, request) ? found : undefined;
  return (
    <>
      {run.type === 'running' && run.slow && (
        <div class="progress">
          <label class="aside">
            {say(words.working)} <progress value={run.done} max={1} />
          </label>
          <button type="button" class="button" onClick={within.cancel}>
            {say(words.cancel)}
          </button>
        </div>
      )}
      {(run.type === 'cancelled' || run.type === 'failed') && (
        <div class="progress" role={run.type === 'failed' ? 'alert' : 'status'}>
          <span class="aside">
            {say(words[run.type])}
            {run.type === 'failed' && <span class="sub">{run.detail}</span>}
          </span>
          <button type="button" class="button" onClick={within.tryAgain}>
            {say(words.again)}
          </button>
        </div>
      )}
      {run.type === 'resting' && !current && <p class="note">{say(words.absent)}</p>}
      {found && (current || run.type === 'running') && (
        <div class={current ? '' : 'outdated'} aria-busy={!current}>
          <WithinAnswer found={found} />
        </div>
      )}
    </>
  );
}
