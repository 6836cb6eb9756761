import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Citation } from '../../../data/citation.ts';
import type { Thing } from '../../../data/thing.ts';
import { computedFigures } from '../../../plan/computed.ts';
import { lineStatusNames } from '../../../plan/line-status-names.ts';
import { km2Text, kmText } from '../../../plan/measure/figures.ts';
import { arealShareMethod } from '../../../plan/within/method.ts';
import type { Within } from '../../../plan/within/within.ts';
import { useAtlas } from '../../atlas-context.ts';
import { type Numbering, numberSources } from '../../citing.ts';
import { listOf } from '../../format.ts';
import { Cited } from '../../parts/cited.tsx';
import { Section } from '../../parts/section.tsx';
import { SourceList } from '../../parts/source-list.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { CoveredTable } from './covered-table.tsx';
import { formatCovered, formatEstimate } from './estimate.ts';
import { withinWords as words } from './words.ts';

/** Of the ring, what lies beyond Sichuan and Chongqing is told from this share on. */
const beyondShare = 0.001;

/** A list is cut here until the reader asks for the rest. */
const firstLines = 8;

const [residentsFigure, areaFigure] = computedFigures({ areaKm2: 0, residents2020: 0 });

/** One thing inside, what of it, and what that rests on. */
interface Line {
  readonly thing: Thing;
  readonly figure: string;
  readonly about?: string | undefined;
  readonly sources: readonly Citation[];
}

/** What lies within the distance: the ring, its counties and residents, and everything inside. */
export function WithinAnswer({ found }: { readonly found: Within }) {
  const { dataset, language, say } = useAtlas();
  const km = (length: number) => say(kmText(length));
  const stations = found.stations.map(
    ({ id, km: away }): Line => ({
      thing: { kind: 'station', id },
      figure: km(away),
      sources: dataset.stations[id]?.sources ?? [],
    }),
  );
  const corridors = found.corridors.map(({ corridor, km: length, kmByStatus }): Line => {
    const statuses = Object.entries(kmByStatus).map(
      // Keys of a record of statuses.
      ([status, part]) =>
        `${say(lineStatusNames[status as keyof typeof lineStatusNames])} ${km(part)}`,
    );
    return {
      thing: { kind: 'corridor', id: corridor },
      figure: say(words.drawnKm).replace('{km}', km(length)),
      about: listOf(statuses, language),
      sources: dataset.corridors[corridor]?.lineSources ?? [],
    };
  });
  const nodes = found.nodes.map(
    ({ id, km: away }): Line => ({
      thing: { kind: 'node', id },
      figure: km(away),
      sources: dataset.nodes[id]?.placeSources ?? [],
    }),
  );
  const platforms = found.platforms.map(
    ({ platform, share }): Line => ({
      thing: { kind: 'platform', id: platform },
      figure: say(words.platformShare).replace('{share}', formatCovered(share, language)),
      sources: dataset.platforms[platform]?.memberSources ?? [],
    }),
  );
  const numbering = numberSources([
    areaFigure,
    residentsFigure,
    ...[stations, corridors, nodes, platforms],
  ]);
  const { coveredKm2, residents } = found.covered;
  return (
    <>
      <Section title={say(words.ring)}>
        <dl class="ring-figures">
          <dt>{say(words.ringArea)}</dt>
          <dd>{say(km2Text(found.ringKm2))}</dd>
          <dt>{say(words.inside)}</dt>
          <dd>
            {say(km2Text(coveredKm2))}
            <Cited sources={areaFigure?.sources ?? []} numbering={numbering} />
          </dd>
          <dt>{say(words.residents)}</dt>
          <dd>
            {formatEstimate(residents, language)}
            <Cited sources={residentsFigure?.sources ?? []} numbering={numbering} />
          </dd>
        </dl>
        <p class="note">{say(arealShareMethod)}</p>
        {coveredKm2 < found.ringKm2 * (1 - beyondShare) && <p class="note">{say(words.beyond)}</p>}
      </Section>
      <Section title={say(words.counties)}>
        <p class="aside">{say(words.countiesHelp)}</p>
        <CoveredTable found={found} />
      </Section>
      <Lines title={say(words.stations)} lines={stations} numbering={numbering} />
      <Lines title={say(words.corridors)} lines={corridors} numbering={numbering} />
      <Lines title={say(words.nodes)} lines={nodes} numbering={numbering} />
      <Lines title={say(words.platforms)} lines={platforms} numbering={numbering} />
      <p class="note">{say(words.method)}</p>
      <SourceList numbering={numbering} />
    </>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly numbering: Numbering;
}

function Lines({ title, lines, numbering }: LinesProps) {
  const { say } = useAtlas();
  const [whole, setWhole] = useState(false);
  const shown = whole ? lines : lines.slice(0, firstLines);
  const rest = lines.length - shown.length;
  return (
    <Section title={`${title} · ${lines.length}`}>
      {lines.length === 0 && <p class="aside">{say(words.none)}</p>}
      <ul class="plain">
        {shown.map(
          ({ thing, figure, about, sources }): ComponentChildren => (
            <li key={thing.id} class="inside">
              <span>
                <ThingLink thing={thing} />
                <Cited sources={sources} numbering={numbering} />
                {about !== undefined && <span class="sub">{about}</span>}
              </span>
              <span class="aside figure">{figure}</span>
            </li>
          ),
        )}
      </ul>
      {rest > 0 && (
        <button type="button" class="button" onClick={() => setWhole(true)}>
          {say(words.more).replace('{count}', String(rest))}
        </button>
      )}
    </Section>
  );
}
