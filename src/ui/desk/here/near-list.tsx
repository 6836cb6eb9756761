import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Citation } from '../../../data/citation.ts';
import type { Dataset } from '../../../data/dataset.ts';
import type { Thing } from '../../../data/thing.ts';
import { directionNames } from '../../../plan/direction-names.ts';
import type { Applicable } from '../../../plan/here/applicable.ts';
import type { NearPoint } from '../../../plan/here/nearby.ts';
import { textWords } from '../../../plan/here/text/words.ts';
import { lineStatusNames } from '../../../plan/line-status-names.ts';
import { useAtlas } from '../../atlas-context.ts';
import type { Numbering } from '../../citing.ts';
import { Cited } from '../../parts/cited.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { hereWords as words } from './words.ts';

/** Nearer than this many km it is where the point is: the distance would be written as 0.0. */
const hereKm = 0.05;

const stationSources = (dataset: Dataset, id: string) => dataset.stations[id]?.sources ?? [];
const lineSources = (dataset: Dataset, id: string) => dataset.corridors[id]?.lineSources ?? [];
const nodeSources = (dataset: Dataset, id: string) => dataset.nodes[id]?.placeSources ?? [];

/** What the distances rest on, in the order they are shown. */
export const nearCitations = ({ stations, corridors, nodes }: Applicable, dataset: Dataset) => [
  ...stations.map(({ id }) => ({ sources: stationSources(dataset, id) })),
  ...corridors.map(({ id }) => ({ sources: lineSources(dataset, id) })),
  ...nodes.map(({ id }) => ({ sources: nodeSources(dataset, id) })),
];

interface Props {
  readonly found: Applicable;
  readonly numbering: Numbering;
  readonly Lines: FunctionComponent<{
    readonly title: string;
    readonly children: readonly ComponentChildren[];
  }>;
}

/** Stations, railways and projects near a point, each with its distance and direction. */
export function NearList({ found, numbering, Lines }: Props) {
  const { dataset, say } = useAtlas();
  const line = (thing: Thing, near: NearPoint, sources: readonly Citation[], about?: string) => (
    <li key={thing.id} class="near">
      <span>
        <ThingLink thing={thing} />
        <Cited sources={sources} numbering={numbering} />
        {about !== undefined && <span class="sub">{about}</span>}
      </span>
      <Away near={near} />
    </li>
  );
  return (
    <>
      <Lines title={say(textWords.stations)}>
        {found.stations.map((near) =>
          line({ kind: 'station', id: near.id }, near, stationSources(dataset, near.id)),
        )}
      </Lines>
      <Lines title={say(textWords.corridors)}>
        {found.corridors.map((near) =>
          line(
            { kind: 'corridor', id: near.id },
            near,
            lineSources(dataset, near.id),
            `${say(lineStatusNames[near.status])} · ${say(words.drawnWithin).replace('{m}', String(near.accuracyM))}`,
          ),
        )}
      </Lines>
      <Lines title={say(textWords.nodes).replace('{km}', String(found.reach.nodesKm))}>
        {found.nodes.map((near) =>
          line(
            { kind: 'node', id: near.id },
            near,
            nodeSources(dataset, near.id),
            say(words.pointWithin).replace('{m}', String(dataset.nodes[near.id]?.accuracyM ?? '')),
          ),
        )}
      </Lines>
    </>
  );
}

function Away({ near: { km, direction } }: { readonly near: NearPoint }) {
  const { language, say } = useAtlas();
  if (km < hereKm) return <span class="aside">{say(words.hereItself)}</span>;
  const distance = `${km.toFixed(1)}${language === 'zh' ? '公里' : ' km'}`;
  return (
    <span class="aside away">
      {distance} {say(directionNames[direction])}
    </span>
  );
}
