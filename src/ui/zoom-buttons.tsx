import { useAtlas } from './atlas-context.ts';

/** Closer, farther, and back to the whole Circle. */
export function ZoomButtons() {
  const { state, w } = useAtlas();
  return (
    <div class="map-buttons">
      <button type="button" aria-label={w('zoomIn')} title={w('zoomIn')} onClick={state.zoomIn}>
        +
      </button>
      <button type="button" aria-label={w('zoomOut')} title={w('zoomOut')} onClick={state.zoomOut}>
        −
      </button>
      <button
        type="button"
        aria-label={w('showCircle')}
        title={w('showCircle')}
        onClick={state.showCircle}
      >
        ⤢
      </button>
    </div>
  );
}
