import { useState } from 'preact/hooks';
import { catalogue, type GroupId, type LayerId } from '../../../plan/catalogue.ts';
import { groupsTopFirst } from '../../../plan/drawing-order.ts';
import { useAtlas } from '../../atlas-context.ts';
import { Axes } from './axes.tsx';
import { aloneIn, GroupControl } from './layer-group.tsx';
import { OwnFileSection } from './own-file.tsx';
import { Presets } from './presets.tsx';
import { ThemeLine } from './theme-line.tsx';
import { layersWords } from './words.ts';
import './layers.css';

/** A group that was put alone, and the layers there were before. */
interface Alone {
  readonly group: GroupId;
  readonly layers: ReadonlySet<LayerId>;
  readonly before: ReadonlySet<LayerId>;
}

const same = (a: ReadonlySet<LayerId>, b: ReadonlySet<LayerId>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));

/** Views to begin with, the reader's own file, every layer in drawing order, the theme, and what has no shape to draw. */
export function LayersTool() {
  const { state, say } = useAtlas();
  const shown = state.layers.value;
  const [alone, setAlone] = useState<Alone>();
  const putAlone = (group: GroupId) => {
    const next = aloneIn(group, shown);
    if (same(next, shown)) return;
    // From one group alone to another the way back still leads to all there was.
    const before = alone && same(alone.layers, shown) ? alone.before : shown;
    setAlone({ group, layers: next, before });
    state.desk.showLayers(next);
  };
  return (
    <>
      <Presets />
      <OwnFileSection />
      <section class="section catalogue">
        <h3>{say(layersWords.listed)}</h3>
        <p class="sub">{say(layersWords.topFirst)}</p>
        <div role="status">
          {alone && same(alone.layers, shown) && (
            <p class="alone">
              <span>
                {say(layersWords.aloneNow)}
                <strong>{say(catalogue[alone.group].name)}</strong>
              </span>
              <button type="button" onClick={() => state.desk.showLayers(alone.before)}>
                {say(layersWords.asBefore)}
              </button>
            </p>
          )}
        </div>
        {groupsTopFirst.map((group) => (
          <GroupControl key={group} group={group} onAlone={() => putAlone(group)} />
        ))}
      </section>
      <ThemeLine />
      <Axes />
    </>
  );
}
