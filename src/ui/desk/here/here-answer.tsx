import type { ComponentChildren } from 'preact';
import type { Citation } from '../../../data/citation.ts';
import { findCitations } from '../../../data/citation.ts';
import { boundarySources } from '../../../plan/computed.ts';
import { extentNames } from '../../../plan/extent-names.ts';
import type { Applicable } from '../../../plan/here/applicable.ts';
import type { EntryHere } from '../../../plan/here/entries-here.ts';
import { textWords } from '../../../plan/here/text/words.ts';
import { kindNames } from '../../../plan/kind-names.ts';
import { recordOf } from '../../../plan/library.ts';
import { useAtlas } from '../../atlas-context.ts';
import { type Numbering, numberSources } from '../../citing.ts';
import { listOf } from '../../format.ts';
import { Cited } from '../../parts/cited.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Section } from '../../parts/section.tsx';
import { SourceList } from '../../parts/source-list.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { NearList, nearCitations } from './near-list.tsx';
import { PlaceLines } from './place-lines.tsx';
import { hereWords as words } from './words.ts';

interface ListProps {
  readonly title: string;
  readonly children: readonly ComponentChildren[];
}

/** A section of lines, or a word that the atlas lists none. */
function Lines({ title, children }: ListProps) {
  const { say } = useAtlas();
  return (
    <Section title={title}>
      {children.length > 0 ? (
        <ul class="plain">{children}</ul>
      ) : (
        <p class="aside">{say(textWords.none)}</p>
      )}
    </Section>
  );
}

/** What a membership in metropolitan areas and platforms rests on. */
function membershipSources(found: Applicable, dataset: ReturnType<typeof useAtlas>['dataset']) {
  const extentsOf = (metro: string, ids: readonly string[]) =>
    (dataset.metros[metro]?.extents ?? []).filter(({ id }) => ids.includes(id));
  return {
    extentsOf,
    metros: found.metros.flatMap(({ metro, extents }) => extentsOf(metro, extents)),
    platforms: found.platforms.map(({ platform }) => ({
      sources: dataset.platforms[platform]?.memberSources ?? [],
    })),
  };
}

/** Everything that applies at a point, in sections, each line with its sources. */
export function HereAnswer({ found }: { readonly found: Applicable }) {
  const { library, dataset, language, say } = useAtlas();
  const { extentsOf, metros, platforms } = membershipSources(found, dataset);
  const { plan } = found;
  const citing = ({ entry }: EntryHere): readonly Citation[] =>
    findCitations(recordOf(library, entry));
  const shown = (entries: readonly EntryHere[] = []) =>
    entries.map((entry) => ({ sources: citing(entry) }));
  const numbering = numberSources([
    { sources: boundarySources },
    found.basis,
    metros,
    platforms,
    shown(plan?.axes),
    nearCitations(found, dataset),
    shown(plan?.entries),
  ]);
  const entryLines = (entries: readonly EntryHere[], withKind: boolean) =>
    entries.map((here) => (
      <EntryLine
        key={`${here.entry.kind}:${here.entry.id}`}
        here={here}
        sources={citing(here)}
        numbering={numbering}
        withKind={withKind}
      />
    ));
  return (
    <>
      <PlaceLines found={found} numbering={numbering} />
      <Lines title={say(textWords.metros)}>
        {found.metros.map(({ metro, extents }) => (
          <li key={metro}>
            <ThingLink thing={{ kind: 'metro', id: metro }} />{' '}
            <span class="aside">
              {listOf(
                extentsOf(metro, extents).map(({ name }) => say(name)),
                language,
              )}
            </span>
            <Cited
              sources={extentsOf(metro, extents).flatMap(({ sources }) => sources)}
              numbering={numbering}
            />
          </li>
        ))}
      </Lines>
      <Lines title={say(textWords.platforms)}>
        {found.platforms.map(({ platform, extent, detail }) => (
          <li key={platform}>
            <ThingLink thing={{ kind: 'platform', id: platform }} />
            <Cited
              sources={dataset.platforms[platform]?.memberSources ?? []}
              numbering={numbering}
            />
            <span class="sub">
              {[...(extent === 'whole' && detail ? [] : [extentNames[extent]]), detail]
                .flatMap((text) => (text ? [say(text)] : []))
                .join(language === 'zh' ? '；' : '; ')}
            </span>
          </li>
        ))}
      </Lines>
      {plan ? (
        <Lines title={say(textWords.axes)}>{entryLines(plan.axes, false)}</Lines>
      ) : (
        <Section title={say(textWords.axes)}>
          <Loading file="plan" />
        </Section>
      )}
      <NearList found={found} numbering={numbering} Lines={Lines} />
      {plan && <Lines title={say(textWords.plan)}>{entryLines(plan.entries, true)}</Lines>}
      <p class="note">{say(textWords.method)}</p>
      <SourceList numbering={numbering} />
    </>
  );
}

interface EntryProps {
  readonly here: EntryHere;
  readonly sources: readonly Citation[];
  readonly numbering: Numbering;
  readonly withKind: boolean;
}

/** An entry of the plan, and by which name it applies here. */
function EntryLine({ here: { entry, names }, sources, numbering, withKind }: EntryProps) {
  const { say } = useAtlas();
  return (
    <li>
      {withKind && <span class="aside">{say(kindNames[entry.kind].one)} · </span>}
      <ThingLink thing={entry} />
      <Cited sources={sources} numbering={numbering} />
      <span class="sub">
        {say(words.names)}{' '}
        {names.map((thing, index) => (
          <>
            {index > 0 && ' · '}
            <ThingLink thing={thing} />
          </>
        ))}
      </span>
    </li>
  );
}
