import type { LaterFile } from '../../state/later-files.ts';
import { useAtlas } from '../atlas-context.ts';

/** How it stands with a later file while it is not here, with a way to try again. */
export function Loading({ file }: { readonly file: LaterFile }) {
  const { state, w } = useAtlas();
  const failed = state.later.failures.value[file];
  if (failed === undefined) return <p role="status">{w('loading')}</p>;
  return (
    <p role="alert">
      {w('failedTitle')}
      <span class="sub">{failed}</span>
      <button type="button" class="retry" onClick={() => state.later.want(file)}>
        {w('retry')}
      </button>
    </p>
  );
}
