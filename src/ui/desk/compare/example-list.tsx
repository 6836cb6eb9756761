import { nameOf } from '../../../plan/naming.ts';
import { writeLink } from '../../../view/link.ts';
import { useAtlas } from '../../atlas-context.ts';
import { listOf } from '../../format.ts';
import { Section } from '../../parts/section.tsx';
import { isPlainClick } from '../../parts/thing-link.tsx';
import { examples } from './examples.ts';
import { words } from './words.ts';

/** Comparisons to begin with, while there is none. */
export function ExampleList() {
  const { state, site, library, say, language } = useAtlas();
  return (
    <Section title={say(words.examples)}>
      <ul class="plain">
        {examples.map(({ about, things }) => (
          <li key={about.en}>
            <a
              href={writeLink({ ...state.view.value, compared: things }, site.base)}
              onClick={(event) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                state.desk.compare(things);
              }}
            >
              {listOf(
                things.flatMap((thing) => nameOf(library, thing)?.[language] ?? []),
                language,
              )}
            </a>
            <span class="sub">{say(about)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
