import { useAtlas } from './atlas-context.ts';

const letGo = { zh: '松开以显示在地图上', en: 'Drop to show on the map' };

/** A frame over the whole page while a file is held over it. */
export function DropFrame() {
  const { state, say } = useAtlas();
  if (!state.desk.own.held.value) return null;
  return (
    <div class="drop-frame">
      <p>{say(letGo)}</p>
    </div>
  );
}
