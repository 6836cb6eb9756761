import { useId, useState } from 'preact/hooks';
import type { Thing } from '../../../data/thing.ts';
import { kindNames } from '../../../plan/kind-names.ts';
import { findOrigins } from '../../../plan/survey/find-origins.ts';
import { useAtlas } from '../../atlas-context.ts';
import { withinWords as words } from './words.ts';

/** More of what was found than this asks for more letters. */
const mostShown = 6;

/** A search for something to take a distance around; Enter takes the first that is found. */
export function OriginField({ onChoose }: { readonly onChoose: (thing: Thing) => void }) {
  const { dataset, say } = useAtlas();
  const [typed, setTyped] = useState('');
  const id = useId();
  const found = findOrigins(dataset, typed).slice(0, mostShown);
  const choose = (thing: Thing | undefined) => {
    if (!thing) return;
    setTyped('');
    onChoose(thing);
  };
  return (
    <form
      class="origin-field"
      onSubmit={(event) => {
        event.preventDefault();
        choose(found[0]?.thing);
      }}
    >
      <label class="field-label" for={`${id}-typed`}>
        {say(words.search)}
      </label>
      <div class="field-row">
        <input
          id={`${id}-typed`}
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder={say(words.searchExample)}
          value={typed}
          aria-controls={`${id}-found`}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setTyped('');
          }}
        />
        <button type="submit" class="button" disabled={found.length === 0}>
          {say(words.take)}
        </button>
      </div>
      <div id={`${id}-found`} role="status">
        {typed.trim() !== '' && found.length === 0 && <p class="aside">{say(words.noMatch)}</p>}
        {found.length > 0 && (
          <ul class="plain origins" aria-label={say(words.matches)}>
            {found.map(({ thing, name }) => (
              <li key={`${thing.kind}:${thing.id}`}>
                <button type="button" class="origin" onClick={() => choose(thing)}>
                  {say(name)} <span class="aside">{say(kindNames[thing.kind].one)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </form>
  );
}
