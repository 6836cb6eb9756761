import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Text } from '../data/text.ts';
import {
  catalogue,
  type GroupId,
  type ListedLayer,
  layers,
  legendOf,
  visibleLayers,
} from '../plan/catalogue.ts';
import { noFilter } from '../plan/filter/filter.ts';
import { filterOfLayer, isFilterOf } from '../plan/legend-filter.ts';
import { layersDrawn } from '../plan/timeline.ts';
import { useAtlas } from './atlas-context.ts';
import { LegendSwatch } from './parts/legend-swatch.tsx';
import { TimelineBar } from './timeline-bar.tsx';

type Card = 'legend' | 'layers' | 'timeline';

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
        {open === 'legend' && (
          <>
            <ThemeSlot />
            <VisibleEntries />
          </>
        )}
        {open === 'layers' && <LayerSwitches />}
        {open === 'timeline' && <TimelineBar />}
      </div>
    </fieldset>
  );
}

/**
 * The legend under the map. It keeps the height that all layers that are on would need, so that
 * the map does not change its size while the years go by.
 */
export function LegendStrip() {
  const { state, w } = useAtlas();
  return (
    <>
      <ThemeSlot />
      <section class="legend-strip" aria-label={w('legend')}>
        <div class="reserve" aria-hidden="true">
          <Entries drawn={visibleLayers(state.view.value.layers, state.zoom.value)} plain />
        </div>
        <VisibleEntries />
      </section>
    </>
  );
}

/** The classes of a theme, once there is one: their code comes with it. */
export function ThemeSlot() {
  const { state } = useAtlas();
  const [loaded, setLoaded] = useState<{ Legend: FunctionComponent }>();
  const on = state.desk.theme.value !== undefined;
  useEffect(() => {
    if (!on || loaded) return;
    import('./desk/themes/theme-legend.tsx').then(
      ({ ThemeLegend }) => setLoaded({ Legend: ThemeLegend }),
      () => undefined, // the colours stay; the tool says when its code does not come
    );
  }, [on, loaded]);
  return on && loaded ? <loaded.Legend /> : null;
}

const onlyThese: Text = { zh: '只看这一类，再按复原', en: 'Show only these; again for all' };

/** Legend entries of the layers that draw something at this zoom and in this year. */
export function VisibleEntries() {
  const { state, dataset } = useAtlas();
  const { layers: shown } = state.view.value;
  return <Entries drawn={layersDrawn(dataset, shown, state.zoom.value, state.year.value)} />;
}

interface EntriesProps {
  readonly drawn: readonly ListedLayer[];
  /** Only holds the place of others. */
  readonly plain?: true;
}

/** Each entry is a filter for what it stands for: pressed, the map keeps only that. */
function Entries({ drawn, plain }: EntriesProps) {
  const { state, site, say, w } = useAtlas();
  const { filter, setFilter, theme } = state.desk;
  // A theme lies over the colours of the units.
  const entries = legendOf(theme.value ? drawn.filter(({ id }) => id !== 'units') : drawn);
  if (entries.length === 0) return <p>{w('nothingShown')}</p>;
  return (
    <ul class="entries">
      {entries.map(({ key, entry, layer }) => {
        const words = (
          <>
            <LegendSwatch form={entry.form} />
            <span>
              {say(entry.name)}
              {entry.note && <span class="sub">{say(entry.note)}</span>}
            </span>
          </>
        );
        const own = filterOfLayer(layer);
        if (site.still || plain || !own) return <li key={key}>{words}</li>;
        const on = isFilterOf(filter.value, own);
        const [kind] = own.kinds ?? [];
        const left = !kind || (filter.value.kinds?.has(kind) ?? true);
        return (
          <li key={key} class={left ? undefined : 'left-out'}>
            <button
              type="button"
              aria-pressed={on}
              title={say(onlyThese)}
              onClick={() => setFilter(on ? noFilter : own)}
            >
              {words}
            </button>
          </li>
        );
      })}
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
