import type { SearchEntry } from '../data/search-file.ts';
import { useAtlas } from './atlas-context.ts';
import { formatDate } from './format-date.ts';
import { isPlainClick } from './parts/thing-link.tsx';

interface HitProps {
  readonly id: string;
  readonly entry: SearchEntry;
  readonly active: boolean;
  readonly onChoose: (entry: SearchEntry) => void;
  readonly onPoint: () => void;
}

/** One hit: its name in both languages, and what tells it from others of the name. */
export function Hit({ id, entry, active, onChoose, onPoint }: HitProps) {
  const { say, language, hrefOf } = useAtlas();
  const other = language === 'zh' ? 'en' : 'zh';
  const { name, detail, date } = entry;
  return (
    <a
      id={id}
      class="hit"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      href={hrefOf({ kind: entry.kind, id: entry.id })}
      onPointerMove={active ? undefined : onPoint}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onChoose(entry);
      }}
    >
      <span>{say(name)}</span>
      <span class="sub">
        {[name[other], detail && say(detail), date && formatDate(date, language)]
          .filter((part) => part)
          .join(' · ')}
      </span>
    </a>
  );
}
