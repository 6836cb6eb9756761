import type { Citation, Statement } from '../../data/citation.ts';
import { confidenceOf } from '../../plan/confidence.ts';
import { useAtlas } from '../atlas-context.ts';
import { type Numbering, numbersOf } from '../citing.ts';

interface CitedProps {
  readonly sources: readonly Citation[];
  readonly numbering: Numbering;
  /** Also say when only one publication stands behind it; secondary tables are always named. */
  readonly warnSingle?: boolean;
}

/** Goes to the source in the list without making history: a fragment is not part of the view. */
function showSource(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }) {
  event.preventDefault();
  const source = document.getElementById(event.currentTarget.hash.slice(1));
  source?.scrollIntoView({ block: 'center' });
  source?.focus({ preventScroll: true });
}

/** The numbers of the sources behind a statement, and a word when they are few or second-hand. */
export function Cited({ sources, numbering, warnSingle = false }: CitedProps) {
  const { dataset, w } = useAtlas();
  const confidence = confidenceOf(sources, dataset);
  const tables = new Set(sources.map((source) => source.id)).size;
  return (
    <>
      <sup class="cite">
        {numbersOf(sources, numbering).map((number) => (
          <a
            key={number}
            href={`#source-${number}`}
            aria-label={`${w('source')} ${number}`}
            onClick={showSource}
          >
            {number}
          </a>
        ))}
      </sup>
      {confidence === 'compilation' && (
        <span class="doubt"> {tables === 1 ? w('singleTable') : w('secondaryTables')}</span>
      )}
      {warnSingle && confidence === 'one' && <span class="doubt"> {w('singleSource')}</span>}
    </>
  );
}

interface StatementsProps {
  readonly items: readonly Statement[] | undefined;
  readonly numbering: Numbering;
}

/** Statements as paragraphs, each with its sources. */
export function Statements({ items, numbering }: StatementsProps) {
  const { say } = useAtlas();
  return (
    <>
      {items?.map((item) => (
        <p key={item.en}>
          {say(item)}
          <Cited sources={item.sources} numbering={numbering} />
        </p>
      ))}
    </>
  );
}
