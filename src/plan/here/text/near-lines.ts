import { withinSentence } from '../../capitals.ts';
import { directionNames } from '../../direction-names.ts';
import { lineStatusNames } from '../../line-status-names.ts';
import type { Applicable } from '../applicable.ts';
import type { Away } from '../nearby.ts';
import { textWords } from './words.ts';
import type { Line, Writing } from './writing.ts';

/** Nearer than this many km it is where the point is: the distance would be written as 0.0. */
const hereKm = 0.05;

const distance = ({ km, direction }: Away, { say }: Writing) => ({
  km: km.toFixed(1),
  direction: say(directionNames[direction]),
});

export const stationLines = ({ stations }: Applicable, writing: Writing): Line[] =>
  stations.map((near) => ({
    text: writing.fill(near.km < hereKm ? textWords.here : textWords.near, {
      name: writing.name({ kind: 'station', id: near.id }),
      ...distance(near, writing),
    }),
    citations: writing.dataset.stations[near.id]?.sources ?? [],
  }));

export const corridorLines = ({ corridors }: Applicable, writing: Writing): Line[] =>
  corridors.map((near) => ({
    text: writing.fill(textWords.line, {
      name: writing.name({ kind: 'corridor', id: near.id }),
      status: writing.say(withinSentence(lineStatusNames[near.status])),
      accuracy: near.accuracyM,
      ...distance(near, writing),
    }),
    citations: writing.dataset.corridors[near.id]?.lineSources ?? [],
  }));

export const nodeLines = ({ nodes }: Applicable, writing: Writing): Line[] =>
  nodes.flatMap((near) => {
    const record = writing.dataset.nodes[near.id];
    if (!record) return [];
    const text = writing.fill(textWords.node, {
      name: writing.name({ kind: 'node', id: near.id }),
      accuracy: record.accuracyM,
      ...distance(near, writing),
    });
    return [{ text, citations: record.placeSources }];
  });
