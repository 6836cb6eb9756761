import { useRef, useState } from 'preact/hooks';
import { type Embedded, snippetForms, snippets } from '../../../plan/embedding/snippets.ts';
import { writeLink } from '../../../view/link.ts';
import { useAtlas } from '../../atlas-context.ts';
import { isPlainClick } from '../../parts/thing-link.tsx';
import { copyText } from '../copy-text.ts';
import { Radios } from '../radios.tsx';
import { embedWords, formWords } from './words.ts';

interface Props {
  readonly embedded: Embedded;
  /** False when the reader has to make the picture that the last form names. */
  readonly pictureReady: boolean;
}

/** The text to paste, in four forms. */
export function CodeGroup({ embedded, pictureReady }: Props) {
  const { say } = useAtlas();
  const [form, setForm] = useState<(typeof snippetForms)[number]>('iframe');
  const [told, setTold] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const text = snippets(embedded)[form];
  return (
    <section class="section">
      <h3>{say(embedWords.code)}</h3>
      <Radios
        title={say(embedWords.form)}
        name="embed-form"
        options={snippetForms.map((value) => ({ value, label: say(formWords[value].name) }))}
        chosen={form}
        onChoose={(value) => {
          setForm(value);
          setTold('');
        }}
      />
      <p class="sub">{say(formWords[form].about)}</p>
      {form === 'image' && !pictureReady && <OwnPicture />}
      <textarea
        ref={field}
        class="snippet"
        readOnly
        rows={7}
        spellcheck={false}
        aria-label={say(embedWords.codeField)}
        value={text}
      />
      <div class="snippet-row">
        <button
          type="button"
          class="take"
          onClick={async () =>
            setTold(say((await copyText(text)) ? embedWords.copied : embedWords.notCopied))
          }
        >
          {say(embedWords.copy)}
        </button>
        <button
          type="button"
          class="take"
          onClick={() => {
            field.current?.focus();
            field.current?.select();
          }}
        >
          {say(embedWords.selectAll)}
        </button>
        <span class="sub" role="status">
          {told}
        </span>
      </div>
    </section>
  );
}

/** Leads to where the picture is made. */
function OwnPicture() {
  const { state, site, say } = useAtlas();
  return (
    <p class="sub own-picture">
      {say(embedWords.ownPicture)}{' '}
      <a
        href={writeLink({ ...state.view.value, tool: 'take' }, site.base)}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          state.desk.openTool('take');
        }}
      >
        {say(embedWords.toExport)}
      </a>
    </p>
  );
}
