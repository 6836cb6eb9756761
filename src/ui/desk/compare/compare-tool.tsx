import './compare.css';
import { useMemo } from 'preact/hooks';
import { sameThing } from '../../../data/thing.ts';
import { isComparable } from '../../../plan/compare/comparable.ts';
import { compare, comparedAtOnce } from '../../../plan/compare/compare.ts';
import { useAtlas } from '../../atlas-context.ts';
import { numberSources } from '../../citing.ts';
import { SourceList } from '../../parts/source-list.tsx';
import { AreaBox } from './area-box.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { ExampleList } from './example-list.tsx';
import { fill } from './fill.ts';
import { type Choosing, useComparison } from './use-comparison.ts';
import { words } from './words.ts';

const inputId = 'compare-add';
const focusInput = () => document.getElementById(inputId)?.focus();

/** What is selected on the map, to be set beside the others. */
function AddSelected({ things, full, add, nameOf }: Choosing) {
  const { state, language } = useAtlas();
  const selected = state.selection.value
    .filter(isComparable)
    .filter((thing) => !things.some((other) => sameThing(other, thing)));
  if (full) return null;
  return (
    <>
      {selected.map((thing) => (
        <button
          key={`${thing.kind}:${thing.id}`}
          type="button"
          class="add-selected"
          onClick={() => {
            add(thing);
            focusInput();
          }}
        >
          {fill(words.addChosen, { name: nameOf(thing) }, language)}
        </button>
      ))}
    </>
  );
}

/** The one area that is chosen so far. */
function OnlyOne({ things: [only], nameOf, remove }: Choosing) {
  const { say, language } = useAtlas();
  if (!only) return null;
  const name = nameOf(only);
  return (
    <p class="only-one">
      <strong>{name}</strong>{' '}
      <button
        type="button"
        class="remove"
        aria-label={fill(words.remove, { name }, language)}
        onClick={() => {
          remove(only);
          focusInput();
        }}
      >
        {say(words.removeShort)}
      </button>
      <span class="sub">{say(words.oneMore)}</span>
    </p>
  );
}

/** Two to four areas side by side: figures, shares of the Circle, connections and roles. */
export function CompareTool() {
  const { library, say } = useAtlas();
  const choosing = useComparison();
  const { things } = choosing;
  const enough = things.length >= comparedAtOnce.least;
  const chosen = things.map(({ kind, id }) => `${kind}:${id}`).join();
  const comparison = useMemo(
    () => (enough ? compare(library, things) : undefined),
    [library, chosen], // the things are named by it
  );
  const numbering = useMemo(() => numberSources([comparison]), [comparison]);
  return (
    <>
      <p class="note">{say(words.howTo)}</p>
      <AreaBox {...choosing} inputId={inputId} />
      <AddSelected {...choosing} />
      <p class="said" role="status">
        {choosing.said}
      </p>
      {!enough && <OnlyOne {...choosing} />}
      {!enough && <ExampleList />}
      {comparison && (
        <>
          <ComparisonTable
            comparison={comparison}
            numbering={numbering}
            choosing={choosing}
            // The button is gone with its column; the box is where one goes on.
            onRemoved={focusInput}
          />
          <p class="note">
            {say(words.scale)} {say(words.gdpScale)}
          </p>
          <SourceList numbering={numbering} />
        </>
      )}
    </>
  );
}
