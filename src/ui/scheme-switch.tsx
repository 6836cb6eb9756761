import { type SchemeChoice, schemeChoices } from '../plan/scheme-choice.ts';
import { useAtlas } from './atlas-context.ts';
import type { Word } from './words.ts';

/** What the reader chose of light and dark, and how to choose. */
export interface SchemeControl {
  readonly choice: { readonly value: SchemeChoice };
  readonly choose: (choice: SchemeChoice) => void;
}

const names: Readonly<Record<SchemeChoice, Word>> = {
  auto: 'schemeAuto',
  light: 'schemeLight',
  dark: 'schemeDark',
};

/** Half a disc for the system's, a sun, a moon: what is drawn as a line and what is filled. */
const signs: Readonly<Record<SchemeChoice, { readonly line: string; readonly solid: string }>> = {
  auto: {
    line: 'M10 3.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z',
    solid: 'M10 3.5v13a6.5 6.5 0 0 0 0-13z',
  },
  light: {
    line: 'M10 1.8v1.8M10 16.4v1.8M1.8 10h1.8M16.4 10h1.8M4.2 4.2l1.3 1.3M14.5 14.5l1.3 1.3M4.2 15.8l1.3-1.3M14.5 5.5l1.3-1.3',
    solid: 'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7z',
  },
  dark: { line: '', solid: 'M16.4 12.2A6.9 6.9 0 0 1 7.8 3.6a6.9 6.9 0 1 0 8.6 8.6z' },
};

/** Light, dark or as the system: a sign, over which lies the browser's own list of the three. */
export function SchemeSwitch({ choice, choose }: SchemeControl) {
  const { language, w } = useAtlas();
  const now = choice.value;
  const { line, solid } = signs[now];
  const colon = language === 'zh' ? '：' : ': ';
  return (
    <span class="scheme-switch" title={`${w('scheme')}${colon}${w(names[now])}`}>
      <svg width={20} height={20} viewBox="0 0 20 20" aria-hidden="true">
        <path class="line" d={line} />
        <path d={solid} />
      </svg>
      <select
        aria-label={w('scheme')}
        value={now}
        onChange={({ currentTarget }) => {
          const next = schemeChoices.find((known) => known === currentTarget.value);
          if (next) choose(next);
        }}
      >
        {schemeChoices.map((each) => (
          <option key={each} value={each}>
            {w(names[each])}
          </option>
        ))}
      </select>
    </span>
  );
}
