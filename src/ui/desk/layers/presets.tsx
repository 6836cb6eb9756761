import { type PresetId, presetIds, presetOf } from '../../../plan/presets.ts';
import { recordYearOf } from '../../../plan/timeline.ts';
import { presetView } from '../../../state/preset-view.ts';
import { writeLink } from '../../../view/link.ts';
import type { View } from '../../../view/view.ts';
import { useAtlas } from '../../atlas-context.ts';
import { isPlainClick } from '../../parts/thing-link.tsx';
import { layersWords } from './words.ts';

/** The view with a preset in it, as its link carries it. */
const withPreset = (view: View, id: PresetId, recordYear: number): View => {
  const set = presetView(presetOf(id));
  return { ...view, ...set, year: set.year === recordYear ? undefined : set.year };
};

/** Views to begin with, each a plain link. The one that is shown is marked as such. */
export function Presets() {
  const { state, site, dataset, say } = useAtlas();
  const view = state.view.value;
  return (
    <section class="section" aria-label={say(layersWords.presets)}>
      <h3>{say(layersWords.presets)}</h3>
      <ul class="presets">
        {presetIds.map((id) => {
          const { name, about } = presetOf(id);
          const next = withPreset(view, id, recordYearOf(dataset));
          const shown = writeLink({ ...view, camera: undefined }, '') === writeLink(next, '');
          return (
            <li key={id}>
              <a
                href={writeLink(next, site.base)}
                aria-current={shown ? 'true' : undefined}
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  state.arrange(presetView(presetOf(id)));
                }}
              >
                <strong>{say(name)}</strong>
                <span class="sub">{say(about)}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
