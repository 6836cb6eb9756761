import type { Text } from '../../../data/text.ts';
import { layers as allLayers, catalogue, type GroupId } from '../../../plan/catalogue.ts';
import { isNoFilter } from '../../../plan/filter/filter.ts';
import { nameOf } from '../../../plan/naming.ts';
import type { embedReaches } from '../../../view/building.ts';
import { useAtlas } from '../../atlas-context.ts';
import { fill } from '../compare/fill.ts';
import { Radios } from '../radios.tsx';
import { embedWords } from './words.ts';

const groups = Object.keys(catalogue) as GroupId[]; // keys of the literal

const reachWords = {
  window: embedWords.reachWindow,
  whole: embedWords.reachWhole,
} as const satisfies Record<(typeof embedReaches)[number], Text>;

/** What the embed holds, in short lines, and where its map opens. */
export function ShownGroup() {
  const { state, dataset, library, language, say } = useAtlas();
  const { layers, selection, filter, here, around, measured, camera, building } = state.view.value;
  const and = language === 'zh' ? '、' : ', ';
  const theme = state.desk.theme.value;
  const shownGroups = groups.flatMap((group) => {
    const inGroup = allLayers.filter((layer) => layer.group === group);
    const shown = inGroup.filter(({ id }) => layers.has(id));
    if (shown.length === 0) return [];
    const count = shown.length < inGroup.length ? ` ${shown.length}/${inGroup.length}` : '';
    return [say(catalogue[group].name) + count];
  });
  const [only, ...others] = selection;
  const chosen = only && others.length === 0 ? nameOf(library, only) : undefined;
  const many = fill(embedWords.things, { n: String(selection.length) }, language);
  const drawn = [
    here ? say(embedWords.here) : '',
    around ? say(embedWords.around) : '',
    measured ? say(embedWords.measured) : '',
  ].filter((part) => part !== '');
  const lines: readonly (readonly [Text, string | undefined])[] = [
    [embedWords.layers, shownGroups.join(and) || say(embedWords.noLayers)],
    [embedWords.year, String(state.year.value)],
    [embedWords.theme, theme && say(theme.entry.name)],
    [embedWords.filter, isNoFilter(filter) ? undefined : say(embedWords.filtered)],
    [embedWords.selection, only && (chosen ? say(chosen) : many)],
    [embedWords.drawn, drawn.join(and) || undefined],
    [embedWords.reach, camera ? undefined : say(chosen ?? dataset.circle.name)],
  ];
  return (
    <section class="section">
      <h3>{say(embedWords.shows)}</h3>
      <dl class="embed-shown">
        {lines.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name.en}>
              <dt>{say(name)}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {camera && (
        <Radios
          title={say(embedWords.reach)}
          name="embed-reach"
          options={(['window', 'whole'] as const).map((value) => ({
            value,
            label: say(value === 'whole' && !chosen ? embedWords.circle : reachWords[value]),
          }))}
          chosen={building.reach}
          onChoose={(reach) => state.desk.build({ reach })}
        />
      )}
      <p class="sub">{say(embedWords.showsHelp)}</p>
    </section>
  );
}
