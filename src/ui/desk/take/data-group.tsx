import { csvOf } from '../../../plan/exports/csv.ts';
import { type Extension, fileNameOf, whatOf } from '../../../plan/exports/file-name.ts';
import { geojsonText } from '../../../plan/exports/geojson.ts';
import type { Taken } from '../../../plan/exports/taken.ts';
import { topojsonOf } from '../../../plan/exports/topojson.ts';
import { tsvOf } from '../../../plan/exports/tsv.ts';
import { railStatusesSeen } from '../../../plan/visible.ts';
import { useAtlas } from '../../atlas-context.ts';
import { copyText } from '../copy-text.ts';
import { countedOf } from '../list/counted.ts';
import { ReachSwitch } from '../list/reach-switch.tsx';
import { useListed } from '../list/use-listed.ts';
import { download } from './download.ts';
import { today } from './today.ts';
import { takeWords } from './words.ts';

/** What the list holds as data, in the order of its rows. */
export function DataGroup({ tell }: { readonly tell: (words: string) => void }) {
  const { state, library, dataset, language, say } = useAtlas();
  const { rows, unfiltered } = useListed();
  if (!rows) return <p role="status">{say(takeWords.waiting)}</p>;
  const { layers, filter } = state.view.value;
  const year = state.year.value;
  const things = rows.map(({ thing }) => thing);
  const scope = { dataset, language, year };
  const taken: Taken = {
    library,
    things,
    year,
    language,
    railStatuses: railStatusesSeen({ layers, filter }),
  };
  const save = (extension: Extension, type: string, content: () => string) => () => {
    const name = fileNameOf(whatOf(library, things), language, today(), extension);
    download(name, content(), type);
    tell(`${say(takeWords.saved)} ${name}`);
  };
  const none = rows.length === 0;
  const colon = language === 'zh' ? '：' : ': ';
  return (
    <section class="section">
      <h3>{say(takeWords.data)}</h3>
      <ReachSwitch name="take-reach" />
      <p class="counted">
        {countedOf(rows.length, unfiltered.length, language)}
        <span class="same">
          {colon}
          {say(takeWords.dataHelp)}
        </span>
      </p>
      <div class="takes">
        <button
          type="button"
          class="take"
          disabled={none}
          onClick={save('csv', 'text/csv', () => csvOf(rows, scope))}
        >
          {say(takeWords.csv)}
        </button>
        <button
          type="button"
          class="take"
          disabled={none}
          onClick={save('geojson', 'application/geo+json', () => geojsonText(taken))}
        >
          {say(takeWords.geojson)}
        </button>
        <button
          type="button"
          class="take"
          disabled={none}
          onClick={save('topojson', 'application/json', () => JSON.stringify(topojsonOf(taken)))}
        >
          {say(takeWords.topojson)}
        </button>
        <button
          type="button"
          class="take"
          disabled={none}
          onClick={async () =>
            tell(say((await copyText(tsvOf(rows, scope))) ? takeWords.copied : takeWords.notCopied))
          }
        >
          {say(takeWords.copyTable)}
        </button>
      </div>
    </section>
  );
}
