import { classCounts, divisions, methods } from '../../../plan/themes/choices.ts';
import { divisionsOf, themeOf } from '../../../plan/themes/values.ts';
import type { ThemeChoice } from '../../../view/view.ts';
import { useAtlas } from '../../atlas-context.ts';
import { Radios } from '../radios.tsx';
import { divisionNames, methodNames, subjects, themesWords } from './words.ts';

/** How a theme is cut until the reader says otherwise. */
const usual = { by: 'county', method: 'quantile', classes: 5 } as const;

/** The theme, by what it is divided, and how it is cut into classes. */
export function ThemeChoiceForm() {
  const { state, say } = useAtlas();
  const { theme: shown, setTheme } = state.desk;
  const choice = state.view.value.theme;
  const id = shown.value?.id;
  const known = (text: string) =>
    subjects.flatMap(({ themes }) => [...themes]).find((theme) => theme === text);
  const set = (part: Partial<ThemeChoice>) => {
    const now = state.view.peek().theme;
    if (now) setTheme({ ...now, ...part });
  };
  const possible = id ? divisionsOf(id) : [];
  return (
    <div class="theme-choice">
      <label class="theme-select">
        <span>{say(themesWords.theme)}</span>
        <select
          value={id ?? ''}
          onChange={(event) => {
            const chosen = known(event.currentTarget.value);
            setTheme(chosen && { ...usual, ...choice, id: chosen });
          }}
        >
          <option value="">{say(themesWords.none)}</option>
          {subjects.map(({ name, themes }) => (
            <optgroup key={name.en} label={say(name)}>
              {themes.map((theme) => (
                <option key={theme} value={theme}>
                  {say(themeOf(theme).name)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {!choice && <p class="sub">{say(themesWords.hint)}</p>}
      {choice && shown.value && (
        <>
          <Radios
            title={say(themesWords.by)}
            name="theme-by"
            options={divisions.map((value) => ({
              value,
              label: say(divisionNames[value]),
              disabled: !possible.includes(value),
            }))}
            chosen={shown.value.by}
            onChoose={(by) => set({ by })}
          />
          <Radios
            title={say(themesWords.method)}
            name="theme-method"
            options={methods.map((value) => ({ value, label: say(methodNames[value].name) }))}
            chosen={choice.method}
            onChoose={(method) => set({ method })}
          />
          <p class="sub">{say(methodNames[choice.method].about)}</p>
          <Radios
            title={say(themesWords.classes)}
            name="theme-classes"
            options={classCounts.map((value) => ({ value, label: String(value) }))}
            chosen={choice.classes}
            onChoose={(classes) => set({ classes })}
          />
        </>
      )}
    </div>
  );
}
