import { writeLink } from '../../view/link.ts';
import { tools } from '../../view/view.ts';
import { useAtlas } from '../atlas-context.ts';
import { isPlainClick } from '../parts/thing-link.tsx';
import { toolTable } from './tools.ts';

/** Opens the tools of the desk; the open one closes at a second press. */
export function Toolbar() {
  const { state, site, say, w } = useAtlas();
  const open = state.desk.tool.value;
  return (
    <nav class="toolbar" aria-label={w('tools')}>
      {tools.map((tool) => {
        const next = tool === open ? undefined : tool;
        return (
          <a
            key={tool}
            href={writeLink({ ...state.view.value, tool: next }, site.base)}
            aria-current={tool === open ? 'true' : undefined}
            title={say(toolTable[tool].about)}
            onClick={(event) => {
              if (!isPlainClick(event)) return;
              event.preventDefault();
              state.desk.openTool(next);
            }}
          >
            {say(toolTable[tool].name)}
          </a>
        );
      })}
    </nav>
  );
}
