import { type PlacedThing, thingKey } from '../data/thing.ts';
import { computedFigures } from './computed.ts';
import { type Confidence, confidenceOf, confidences } from './confidence.ts';
import { listFacts } from './evidence.ts';
import { perDataset } from './per-dataset.ts';

const lessSure = (a: Confidence, b: Confidence): Confidence =>
  confidences.indexOf(a) > confidences.indexOf(b) ? a : b;

const sizeKinds = { place: 'places', county: 'counties', platform: 'platforms' } as const;

/** The least sure statement of every thing that is drawn, by its key. */
const leastSure = perDataset((dataset) => {
  const found = new Map<string, Confidence>();
  const add = (key: string, confidence: Confidence) =>
    found.set(key, lessSure(found.get(key) ?? confidence, confidence));
  for (const { of, citations } of listFacts({ dataset })) {
    if (of) add(thingKey(of), confidenceOf(citations, dataset));
  }
  // A county often has no statement but the size and the residents that are computed for it.
  for (const [kind, shelf] of Object.entries(sizeKinds)) {
    for (const [id, area] of Object.entries(dataset[shelf])) {
      for (const { sources } of computedFigures(area))
        add(`${kind}:${id}`, confidenceOf(sources, dataset));
    }
  }
  return found;
});

/**
 * How sure the least sure of the statements on a thing is. A thing is as well known as what is
 * known worst of it: nearly everything has some statement with two sources.
 */
export const confidenceOfThing = (
  dataset: Parameters<typeof leastSure>[0],
  thing: PlacedThing,
): Confidence | undefined => leastSure(dataset).get(thingKey(thing));
