import { useEffect, useRef, useState } from 'preact/hooks';
import type { Applicable } from '../../../plan/here/applicable.ts';
import { asText } from '../../../plan/here/as-text.ts';
import { useAtlas } from '../../atlas-context.ts';
import { copyText } from '../copy-text.ts';
import { hereWords as words } from './words.ts';

/** Copies the answer as plain text; where the browser does not let it, the text stands to be copied by hand. */
export function CopyAnswer({ found }: { readonly found: Applicable }) {
  const { library, language, say } = useAtlas();
  const [outcome, setOutcome] = useState<'copied' | 'by-hand'>();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = () => asText(found, library, language);
  useEffect(() => setOutcome(undefined), [found, language]);
  useEffect(() => {
    if (outcome === 'by-hand') area.current?.select();
  }, [outcome]);
  const copy = async () => {
    setOutcome((await copyText(text())) ? 'copied' : 'by-hand');
  };
  return (
    <div class="copy">
      <button type="button" class="button" onClick={() => void copy()}>
        {say(words.copy)}
      </button>
      <span class="aside" role="status">
        {outcome === 'copied' && say(words.copied)}
        {outcome === 'by-hand' && say(words.copyByHand)}
      </span>
      {outcome === 'by-hand' && (
        <textarea ref={area} readOnly rows={8} aria-label={say(words.answerText)} value={text()} />
      )}
    </div>
  );
}
