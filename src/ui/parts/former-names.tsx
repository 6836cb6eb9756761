import type { FormerName } from '../../data/former-name.ts';
import { useAtlas } from '../atlas-context.ts';
import type { Numbering } from '../citing.ts';
import { labelled } from '../format.ts';
import { formatDate } from '../format-date.ts';
import { Cited } from './cited.tsx';

interface Props {
  readonly names: readonly FormerName[] | undefined;
  readonly numbering: Numbering;
}

/** What a place or line was called before, and until when. */
export function FormerNames({ names, numbering }: Props) {
  const { language, say, w } = useAtlas();
  if (!names) return null;
  return (
    <ul class="plain former">
      {names.map((name) => (
        <li key={name.en}>
          {labelled(w('formerly'), say(name), language)}
          {name.until && (
            <span class="sub-inline">
              {language === 'zh'
                ? `（至${formatDate(name.until, language)}）`
                : ` (until ${formatDate(name.until, language)})`}
            </span>
          )}
          <Cited sources={name.sources} numbering={numbering} />
        </li>
      ))}
    </ul>
  );
}
