import { useState } from 'preact/hooks';
import type { Citation, Statement } from '../../data/citation.ts';
import { confidenceOf } from '../../plan/confidence.ts';
import { useAtlas } from '../atlas-context.ts';
import { type Numbering, numbersOf } from '../citing.ts';
import { Explained } from './explained.tsx';
import { SourceCard } from './source-card.tsx';
import { isPlainClick } from './thing-link.tsx';

interface CitedProps {
  readonly sources: readonly Citation[];
  readonly numbering: Numbering;
  /** Also say when only one publication stands behind it; secondary tables are always named. */
  readonly warnSingle?: boolean;
}

/**
 * The numbers of the sources behind a statement, and a word when they are few or second-hand. A
 * number opens the card of its source, and closes it again.
 */
export function Cited({ sources, numbering, warnSingle = false }: CitedProps) {
  const { dataset, w } = useAtlas();
  const [open, setOpen] = useState<string | undefined>(undefined);
  const confidence = confidenceOf(sources, dataset);
  const tables = new Set(sources.map((source) => source.id)).size;
  return (
    <>
      <sup class="cite">
        {numbersOf(sources, numbering).map(({ id, number }) => (
          <a
            key={number}
            href={`#source-${number}`}
            aria-label={`${w('source')} ${number}`}
            aria-expanded={open === id}
            onClick={(event) => {
              if (!isPlainClick(event)) return;
              event.preventDefault();
              setOpen(open === id ? undefined : id);
            }}
          >
            {number}
          </a>
        ))}
      </sup>
      {confidence === 'compilation' && (
        <span class="doubt"> {tables === 1 ? w('singleTable') : w('secondaryTables')}</span>
      )}
      {warnSingle && confidence === 'one' && <span class="doubt"> {w('singleSource')}</span>}
      {open !== undefined && (
        <SourceCard
          id={open}
          cited={sources.filter((source) => source.id === open)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

interface StatementsProps {
  readonly items: readonly Statement[] | undefined;
  readonly numbering: Numbering;
}

/** Statements as paragraphs, each with its sources. */
export function Statements({ items, numbering }: StatementsProps) {
  return (
    <>
      {items?.map((item) => (
        <p key={item.en}>
          <Explained text={item} />
          <Cited sources={item.sources} numbering={numbering} />
        </p>
      ))}
    </>
  );
}
