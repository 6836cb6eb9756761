import { catalogue, type GroupId, type LayerId, layers } from '../../../plan/catalogue.ts';
import { drawingOrder } from '../../../plan/drawing-order.ts';
import { useAtlas } from '../../atlas-context.ts';
import { layersWords } from './words.ts';

/** The layers that stand alone when a group does: those of it that are on, or all of it. */
export function aloneIn(group: GroupId, shown: ReadonlySet<LayerId>): Set<LayerId> {
  const own: readonly LayerId[] = drawingOrder[group];
  const on = own.filter((id) => shown.has(id));
  return new Set(on.length > 0 ? on : own);
}

interface Props {
  readonly group: GroupId;
  readonly onAlone: () => void;
}

/** A group of layers: all of it on or off, how faint it is, and each of its layers. */
export function GroupControl({ group, onAlone }: Props) {
  const { state, say } = useAtlas();
  const { layers: shown, faded } = state.view.value;
  const zoom = state.zoom.value;
  const own: readonly LayerId[] = drawingOrder[group];
  const on = own.filter((id) => shown.has(id)).length;
  const name = say(catalogue[group].name);
  const percent = faded[group] ?? 100;
  const setAll = (all: boolean) => {
    const others = [...shown].filter((id) => !own.includes(id));
    state.desk.showLayers(new Set(all ? [...others, ...own] : others));
  };
  return (
    <fieldset class="layer-group">
      <legend class="hidden-words">{name}</legend>
      <div class="group-head">
        <label>
          <input
            type="checkbox"
            checked={on === own.length}
            ref={(box) => {
              if (box) box.indeterminate = on > 0 && on < own.length;
            }}
            onChange={() => setAll(on < own.length)}
          />
          <strong>{name}</strong>
        </label>
        <button
          type="button"
          class="only"
          aria-label={`${say(layersWords.only)} ${name}`}
          onClick={onAlone}
        >
          {say(layersWords.only)}
        </button>
      </div>
      <label class="opacity" data-idle={on === 0 ? '' : undefined}>
        <span class="sub">{say(layersWords.opacity)}</span>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={percent}
          aria-label={`${say(layersWords.opacity)} ${name}`}
          aria-valuetext={`${percent}%`}
          onInput={(event) => state.desk.fade(group, Number(event.currentTarget.value))}
        />
        <output>{percent}%</output>
      </label>
      {own.length > 1 && (
        <ul class="group-layers">
          {own.map((id) => {
            const layer = layers.find((known) => known.id === id);
            if (!layer) return null;
            return (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    name={id}
                    checked={shown.has(id)}
                    onChange={() => state.toggleLayer(id)}
                  />
                  <span>
                    {say(layer.name)}
                    {zoom < (layer.minZoom ?? 0) && (
                      <span class="sub">{say(layersWords.fromZoom)}</span>
                    )}
                  </span>
                </label>
              </li>
            );
          })}
        </ul>
      )}
    </fieldset>
  );
}
