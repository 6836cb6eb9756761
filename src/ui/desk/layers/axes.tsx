import { useEffect } from 'preact/hooks';
import { useAtlas } from '../../atlas-context.ts';
import { Loading } from '../../parts/loading.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { layersWords } from './words.ts';

/** The axes and belts of the plan, which have no shape: each marks what it names. */
export function Axes() {
  const { state, library, say } = useAtlas();
  useEffect(() => state.later.want('plan'), [state]);
  return (
    <section class="section axes">
      <h3>{say(layersWords.axes)}</h3>
      <p class="sub">{say(layersWords.noCourse)}</p>
      {!library.plan && <Loading file="plan" />}
      <ul>
        {Object.entries(library.plan?.axes ?? {}).map(([id, { things }]) => (
          <li key={id}>
            <ThingLink thing={{ kind: 'axis', id }} />
            <span class="sub">
              {things?.length
                ? say(layersWords.marks).replace('{n}', String(things.length))
                : say(layersWords.marksNothing)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
