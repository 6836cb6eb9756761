import { writeLink } from '../../../view/link.ts';
import { useAtlas } from '../../atlas-context.ts';
import { isPlainClick } from '../../parts/thing-link.tsx';
import { layersWords } from './words.ts';

/** Which theme is drawn, with the way to choose one and to be rid of it. */
export function ThemeLine() {
  const { state, site, say } = useAtlas();
  const theme = state.desk.theme.value;
  return (
    <section class="section theme-line">
      <h3>{say(layersWords.theme)}</h3>
      <p>
        {theme ? <strong>{say(theme.entry.name)}</strong> : say(layersWords.noTheme)}{' '}
        <a
          href={writeLink({ ...state.view.value, tool: 'themes' }, site.base)}
          onClick={(event) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            state.desk.openTool('themes');
          }}
        >
          {say(theme ? layersWords.changeTheme : layersWords.chooseTheme)}
        </a>
        {theme && (
          <button type="button" class="only" onClick={() => state.desk.setTheme(undefined)}>
            {say(layersWords.removeTheme)}
          </button>
        )}
      </p>
      {theme && <p class="sub">{say(layersWords.underMarks)}</p>}
    </section>
  );
}
