import { useState } from 'preact/hooks';
import { catalogue, type GroupId, layers, visibleLegend } from '../plan/catalogue.ts';
import { useAtlas } from './atlas-context.ts';
import { LegendSwatch } from './parts/legend-swatch.tsx';

type Card = 'legend' | 'layers';

/** Buttons on the map that open a card: the layers to switch and, on a phone, the legend. */
export function MapCards({ cards }: { readonly cards: readonly Card[] }) {
  const { w } = useAtlas();
  const [open, setOpen] = useState<Card | undefined>(undefined);
  return (
    <fieldset
      class="cards"
      aria-label={cards.map(w).join(' / ')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(undefined);
      }}
    >
      <div class="tabs">
        {cards.map((card) => (
          <button
            key={card}
            type="button"
            class="tab"
            aria-expanded={open === card}
            aria-controls="map-card"
            onClick={() => setOpen(open === card ? undefined : card)}
          >
            {w(card)}
          </button>
        ))}
      </div>
      <div id="map-card" class="card" hidden={open === undefined}>
        {open === 'legend' && <VisibleEntries />}
        {open === 'layers' && <LayerSwitches />}
      </div>
    </fieldset>
  );
}

/** The legend under the map. */
export function LegendStrip() {
  const { w } = useAtlas();
  return (
    <section class="legend-strip" aria-label={w('legend')}>
      <VisibleEntries />
    </section>
  );
}

/** Legend entries of the layers that draw something at this zoom. */
function VisibleEntries() {
  const { state, say, w } = useAtlas();
  const entries = visibleLegend(state.view.value.layers, state.zoom.value);
  if (entries.length === 0) return <p>{w('nothingShown')}</p>;
  return (
    <ul class="entries">
      {entries.map(({ key, entry }) => (
        <li key={key}>
          <LegendSwatch form={entry.form} />
          <span>
            {say(entry.name)}
            {entry.note && <span class="sub">{say(entry.note)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Every layer by group, with a switch. */
function LayerSwitches() {
  const { state, say, w } = useAtlas();
  const { layers: shown } = state.view.value;
  const zoom = state.zoom.value;
  return (
    <>
      {(Object.keys(catalogue) as GroupId[]).map((group) => (
        <fieldset key={group}>
          <legend>{say(catalogue[group].name)}</legend>
          {layers
            .filter((layer) => layer.group === group)
            .map((layer) => (
              <label key={layer.id}>
                <input
                  type="checkbox"
                  name={layer.id}
                  checked={shown.has(layer.id)}
                  onChange={() => state.toggleLayer(layer.id)}
                />
                <span>
                  {say(layer.name)}
                  {zoom < (layer.minZoom ?? 0) && <span class="sub">{w('fromZoom')}</span>}
                </span>
              </label>
            ))}
        </fieldset>
      ))}
    </>
  );
}
