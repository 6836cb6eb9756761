import { useAtlas } from '../../atlas-context.ts';
import { listWords } from './words.ts';

/** Whether the list and what is taken from it stop at the map's window. */
export function ReachSwitch({ name }: { readonly name: string }) {
  const { state, say } = useAtlas();
  const { everywhere } = state.view.value;
  return (
    <fieldset class="reach">
      <legend>{say(listWords.reach)}</legend>
      {[false, true].map((all) => (
        <label key={String(all)}>
          <input
            type="radio"
            name={name}
            checked={everywhere === all}
            onChange={() => state.desk.listEverywhere(all)}
          />
          <span>{say(all ? listWords.everywhere : listWords.inWindow)}</span>
        </label>
      ))}
    </fieldset>
  );
}
