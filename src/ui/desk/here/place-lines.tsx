import type { Thing } from '../../../data/thing.ts';
import { boundarySources } from '../../../plan/computed.ts';
import type { Applicable } from '../../../plan/here/applicable.ts';
import { provinceNames, textWords } from '../../../plan/here/text/words.ts';
import { scopeNames } from '../../../plan/scope-names.ts';
import { useAtlas } from '../../atlas-context.ts';
import type { Numbering } from '../../citing.ts';
import { Cited } from '../../parts/cited.tsx';
import { Explained } from '../../parts/explained.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { hereWords as words } from './words.ts';

/** Nearer to a border than this, km, the county is told with a warning: borders are generalised. */
const borderNearKm = 2;

interface Props {
  readonly found: Applicable;
  readonly numbering: Numbering;
}

/** Where the point lies, and how the Outline treats it. */
export function PlaceLines({ found, numbering }: Props) {
  const { library, language, say } = useAtlas();
  const { located, borderKm, basis } = found;
  const boundaries = <Cited sources={boundarySources} numbering={numbering} />;
  if (located.outside) {
    const province =
      located.province === undefined ? undefined : library.dataset.provinces[located.province];
    return (
      <Section title={say(textWords.place)}>
        <p>
          {province
            ? say(textWords.outsideIn).replace('{name}', say(province.name))
            : say(textWords.outside)}
          {boundaries}
        </p>
      </Section>
    );
  }
  const { county, unit, province, scope, excludedFrom } = located;
  const area = (thing: Thing) => (
    <dd>
      <ThingLink thing={thing} /> <span class="code">{thing.id}</span>
      {boundaries}
    </dd>
  );
  return (
    <Section title={say(textWords.place)}>
      <dl class="here-place">
        <dt>{say(words.county)}</dt>
        {area(county === unit ? { kind: 'place', id: unit } : { kind: 'county', id: county })}
        {county !== unit && (
          <>
            <dt>{say(words.partOf)}</dt>
            {area({ kind: 'place', id: unit })}
          </>
        )}
        <dt>{say(words.province)}</dt>
        <dd>{say(provinceNames[province])}</dd>
        <dt>{say(words.scope)}</dt>
        <dd>
          <span class={`badge badge-${scope}`}>{say(scopeNames[scope])}</span>
          {excludedFrom !== undefined && (
            <span class="sub">
              <ThingLink thing={{ kind: 'place', id: excludedFrom }} />
            </span>
          )}
        </dd>
      </dl>
      {basis && (
        <p>
          <Explained text={basis} />
          <Cited sources={basis.sources} numbering={numbering} />
        </p>
      )}
      {borderKm !== undefined && borderKm < borderNearKm && (
        <p class="note">
          {say(textWords.border).replace('{km}', borderKm.toFixed(1))}
          {language === 'zh' ? '。' : '.'}
        </p>
      )}
    </Section>
  );
}
