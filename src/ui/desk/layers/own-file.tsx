import { useEffect, useRef } from 'preact/hooks';
import { useAtlas } from '../../atlas-context.ts';
import { ownWords as words } from './own-words.ts';
import './own-file.css';

/** Chooses a file with the mouse or the keys; it can as well be dropped on the page. */
function PickFile() {
  const { state, say } = useAtlas();
  const { own } = state.desk;
  return (
    <label class="own-pick">
      <input
        type="file"
        accept=".geojson,.json,.csv,.tsv,.txt"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
          if (file) own.take(file);
        }}
      />
      <span>{say(own.file.value ? words.chooseOther : words.choose)}</span>
    </label>
  );
}

/** How it stands with a file that is read, or was refused. */
function Reading() {
  const { state, say } = useAtlas();
  const { own } = state.desk;
  const run = own.run.value;
  switch (run.type) {
    case 'resting':
      return null;
    case 'reading':
      return (
        <p class="own-state">
          <span>
            {say(words.reading)} <bdi>{run.name}</bdi>
          </span>
          <button type="button" onClick={own.stop}>
            {say(words.stop)}
          </button>
        </p>
      );
    case 'refused':
      return (
        <p class="own-refused">
          {run.name !== '' && (
            <>
              <strong>
                <bdi>{run.name}</bdi>
              </strong>{' '}
            </>
          )}
          {say(run.problem)}
        </p>
      );
  }
}

/** The reader's own file: how to bring one, what is drawn of it, and how to be rid of it. */
export function OwnFileSection() {
  const { state, say } = useAtlas();
  const { own } = state.desk;
  const section = useRef<HTMLElement>(null);
  const file = own.file.value;
  const run = own.run.value;
  const empty = file === undefined && run.type === 'resting';
  useEffect(() => {
    // What was dropped on the map is answered here, which may be below the edge of the sheet.
    if (!empty) section.current?.scrollIntoView({ block: 'nearest' });
  }, [file, run, empty]);
  return (
    <section ref={section} class="section own-file">
      <h3>{say(words.title)}</h3>
      <p class="sub">{say(words.about)}</p>
      {file && (
        <div class="own-shown">
          <p>
            <strong>
              <bdi>{file.name}</bdi>
            </strong>
            <span>{say(file.summary)}</span>
            {file.leftOut && <span class="sub">{say(file.leftOut)}</span>}
          </p>
          <button type="button" onClick={own.remove}>
            {say(words.remove)}
          </button>
        </div>
      )}
      <Reading />
      <PickFile />
      <p class="sub">{say(words.stays)}</p>
    </section>
  );
}
