import { useId, useState } from 'preact/hooks';
import type { Text } from '../../data/text.ts';
import { useAtlas } from '../atlas-context.ts';
import { useTermClaim } from './term-scope.ts';

/** A text whose terms explain themselves; plain until the glossary is there. */
export function Explained({ text }: { readonly text: Text }) {
  const { state, language, say } = useAtlas();
  const claim = useTermClaim();
  const find = state.termFinder.value;
  if (!find) return <>{say(text)}</>;
  return (
    <>
      {find(text[language]).map((piece) =>
        piece.term !== undefined && claim(piece.term, text) ? (
          <Term key={piece.term} id={piece.term} words={piece.text} />
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

/** A word of the plan with its meaning, shown while it is pointed at, focused or tapped. */
function Term({ id, words }: { readonly id: string; readonly words: string }) {
  const { state, say } = useAtlas();
  const [top, setTop] = useState<number | undefined>(undefined);
  const tip = useId();
  const term = state.library.value.glossary?.[id];
  if (!term) return <>{words}</>;
  const show = ({ currentTarget }: { readonly currentTarget: HTMLElement }) =>
    setTop(currentTarget.offsetTop + currentTarget.offsetHeight);
  const hide = () => setTop(undefined);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the word or its meaning closes it
    <span class="term-spot" onMouseLeave={hide}>
      <button
        type="button"
        class="term"
        aria-describedby={tip}
        onMouseEnter={show}
        onFocus={show}
        onBlur={hide}
        onClick={show}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          hide();
          event.stopPropagation();
        }}
      >
        {words}
      </button>
      <span
        id={tip}
        role="tooltip"
        class="term-tip"
        hidden={top === undefined}
        style={top === undefined ? undefined : { top: `${top}px` }}
      >
        {say(term.about)}
      </span>
    </span>
  );
}
