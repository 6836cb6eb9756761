import { useRef } from 'preact/hooks';
import { nameOf } from '../../plan/naming.ts';
import { writeLink } from '../../view/link.ts';
import type { ToolName } from '../../view/view.ts';
import { useAtlas } from '../atlas-context.ts';
import { Late } from '../parts/late.tsx';
import { isPlainClick } from '../parts/thing-link.tsx';
import { useKeptFocus } from './keep-focus.ts';
import { toolTable } from './tools.ts';

/** What is selected on the map beside a tool, leading to its own panel. */
function Chosen() {
  const { state, site, library, say, w } = useAtlas();
  const [thing] = state.selection.value;
  const name = thing && nameOf(library, thing);
  if (!thing || !name) return null;
  return (
    <p class="chosen">
      <span class="sub">{w('chosen')}</span> <strong>{say(name)}</strong>{' '}
      <a
        href={writeLink({ ...state.view.value, tool: undefined }, site.base)}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          state.desk.openTool(undefined);
        }}
      >
        {w('details')}
      </a>
    </p>
  );
}

/** A tool in the panel's place, once its code is there. */
export function ToolPanel({ tool }: { readonly tool: ToolName }) {
  const { state, site, say, w } = useAtlas();
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(panel);
  return (
    <article ref={panel} class={`tool tool-${tool}`}>
      <header class="panel-head">
        <a
          class="back"
          href={writeLink({ ...state.view.value, tool: undefined }, site.base)}
          onClick={(event) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            state.desk.openTool(undefined);
          }}
        >
          ← {w('closeTool')}
        </a>
        <h2 tabIndex={-1}>{say(toolTable[tool].name)}</h2>
        <p>{say(toolTable[tool].about)}</p>
      </header>
      <Chosen />
      <Late part={toolTable[tool]} given={{}} />
    </article>
  );
}
