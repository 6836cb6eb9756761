import type { Citation } from '../../data/citation.ts';
import { factsOn } from '../../plan/evidence.ts';
import { useAtlas } from '../atlas-context.ts';
import { listOf } from '../format.ts';
import { SourceReference } from './source-reference.tsx';
import { ThingLink } from './thing-link.tsx';

/** Names of other things that a card lists before it points at the source's own panel. */
const mostNamed = 5;

interface Props {
  readonly id: string;
  /** The citations of it that the card was opened from. */
  readonly cited: readonly Citation[];
  readonly onClose: () => void;
}

/**
 * A publication in a few lines where it is cited: title, publisher, date, where in it this stands,
 * and what else in the atlas rests on it.
 */
export function SourceCard({ id, cited, onClose }: Props) {
  const { state, library, language, say, w } = useAtlas();
  const source = library.dataset.sources[id];
  if (!source) return null;
  const places = cited.flatMap(({ at }) => (at ? [say(at)] : []));
  const resting = factsOn(state.facts.value, id);
  const things = new Map(
    resting.flatMap(({ of }) => (of ? [[`${of.kind}:${of.id}`, of] as const] : [])),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: it stands inside a paragraph, where no block may
    <span
      class="source-card"
      role="group"
      aria-label={w('source')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <SourceReference source={source} />
      {places.length > 0 && (
        <span class="sub">
          {w('standsIn')}
          {language === 'zh' ? '：' : ': '}
          {listOf(places, language)}
        </span>
      )}
      <span class="resting">
        <ThingLink thing={{ kind: 'source', id }}>
          {language === 'zh'
            ? `本图集有${resting.length}处依据它`
            : `${resting.length} statements in this atlas rest on it`}
        </ThingLink>
        {things.size > 1 && (
          <span class="sub">
            {[...things.values()].slice(0, mostNamed).map((thing, index) => (
              <span key={`${thing.kind}:${thing.id}`}>
                {index > 0 && (language === 'zh' ? '、' : ', ')}
                <ThingLink thing={thing} />
              </span>
            ))}
            {things.size > mostNamed && '……'}
          </span>
        )}
      </span>
      <button type="button" class="close" aria-label={w('close')} onClick={onClose}>
        ×
      </button>
    </span>
  );
}
