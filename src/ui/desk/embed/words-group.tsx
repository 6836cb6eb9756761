import { languages } from '../../../data/text.ts';
import { nameOf } from '../../../plan/naming.ts';
import { mostTitleCharacters } from '../../../view/embed-keys.ts';
import { useAtlas } from '../../atlas-context.ts';
import { Radios } from '../radios.tsx';
import { embedWords } from './words.ts';

/** The newsroom's own words, and the language of the rest. */
export function WordsGroup() {
  const { state, dataset, library, language: own, say } = useAtlas();
  const { building, selection } = state.view.value;
  const language = building.language ?? own;
  const [only, ...others] = selection;
  const name = (only && others.length === 0 && nameOf(library, only)) || dataset.circle.name;
  const fields = [
    { key: 'title', name: embedWords.title, usual: name[language] },
    { key: 'credit', name: embedWords.credit, usual: embedWords.creditHint[language] },
  ] as const;
  return (
    <section class="section">
      <h3>{say(embedWords.wording)}</h3>
      {fields.map(({ key, name, usual }) => (
        <label key={key} class="embed-field">
          <span>{say(name)}</span>
          <input
            type="text"
            maxLength={mostTitleCharacters}
            placeholder={usual}
            value={building[key] ?? ''}
            onInput={({ currentTarget: { value } }) =>
              state.desk.build({ [key]: value.trim() === '' ? undefined : value })
            }
          />
        </label>
      ))}
      <p class="sub">{say(embedWords.creditHelp)}</p>
      <Radios
        title={say(embedWords.language)}
        name="embed-language"
        options={languages.map((value) => ({ value, label: say(embedWords[value]) }))}
        chosen={language}
        onChoose={(value) => state.desk.build({ language: value === own ? undefined : value })}
      />
    </section>
  );
}
