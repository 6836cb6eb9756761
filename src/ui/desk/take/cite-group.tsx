import { bibtexOf, citationOf } from '../../../plan/exports/citation.ts';
import { fileNameOf } from '../../../plan/exports/file-name.ts';
import { nameOf } from '../../../plan/naming.ts';
import { useAtlas } from '../../atlas-context.ts';
import { copyText } from '../copy-text.ts';
import { download } from './download.ts';
import { today } from './today.ts';
import { useFullLink } from './use-sheet.ts';
import { takeWords } from './words.ts';

/** How to refer to what is seen. */
export function CiteGroup({ tell }: { readonly tell: (words: string) => void }) {
  const { state, library, language, say } = useAtlas();
  const link = useFullLink();
  const [only, ...others] = state.view.value.selection;
  const shown = only && others.length === 0 ? nameOf(library, only) : undefined;
  const cited = { shown, link, isoDate: today(), language };
  const citation = citationOf(library, cited);
  const copy = (text: string) => async () =>
    tell(say((await copyText(text)) ? takeWords.copied : takeWords.notCopied));
  return (
    <section class="section">
      <h3>{say(takeWords.cite)}</h3>
      <p class="citation">{citation}</p>
      <div class="takes">
        <button type="button" class="take" onClick={copy(citation)}>
          {say(takeWords.copyText)}
        </button>
        <button
          type="button"
          class="take"
          onClick={() => {
            const name = fileNameOf('citation', language, today(), 'bib');
            download(name, bibtexOf(library, cited), 'application/x-bibtex');
            tell(`${say(takeWords.saved)} ${name}`);
          }}
        >
          {say(takeWords.bibtex)}
        </button>
        <button type="button" class="take" onClick={copy(link)}>
          {say(takeWords.copyLink)}
        </button>
      </div>
    </section>
  );
}
