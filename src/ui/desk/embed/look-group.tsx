import {
  type EmbedOptions,
  embedControls,
  embedInteractions,
  embedLegends,
  embedSchemes,
} from '../../../view/embed.ts';
import { useAtlas } from '../../atlas-context.ts';
import { Radios } from '../radios.tsx';
import { choiceWords, embedWords } from './words.ts';

/** Colours, legend, and what a reader can do with the map. */
export function LookGroup() {
  const { state, say } = useAtlas();
  const { building } = state.view.value;
  const row = <K extends keyof typeof choiceWords>(key: K, options: readonly EmbedOptions[K][]) => {
    const words = choiceWords[key];
    return (
      <Radios
        title={say(words.name)}
        name={`embed-${key}`}
        options={options.map((value) => ({ value, label: say(words[value]) }))}
        chosen={building[key]}
        onChoose={(value) => state.desk.build({ [key]: value })}
      />
    );
  };
  return (
    <section class="section">
      <h3>{say(embedWords.look)}</h3>
      {row('scheme', embedSchemes)}
      {row('legend', embedLegends)}
      {row('interactive', embedInteractions)}
      {building.interactive !== 'never' && row('controls', embedControls)}
    </section>
  );
}
