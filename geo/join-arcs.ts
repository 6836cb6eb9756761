import type { GeometryObject as TopoGeometry, Topology } from 'topojson-specification';

type Geometry = TopoGeometry<object | null>;
type Arc = Topology['arcs'][number];
/** Arcs in the order in which they are run through; one that is run through backwards is `~arc`. */
type Chain = readonly number[];

const startOf = (chain: Chain): number => chain[0] as number; // a chain has an arc
const endOf = (chain: Chain): number => chain.at(-1) as number; // as above
const indexOf = (arc: number): number => (arc < 0 ? ~arc : arc);

const geometriesOf = (topology: Topology): Geometry[] =>
  Object.values(topology.objects).flatMap((object) =>
    object.type === 'GeometryCollection' ? object.geometries : [object],
  );

/** The rings of areas, and what is no area as it is. */
function mapRings(geometry: Geometry, change: (ring: number[]) => number[]): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, arcs: geometry.arcs.map(change) };
  if (geometry.type === 'MultiPolygon')
    return { ...geometry, arcs: geometry.arcs.map((polygon) => polygon.map(change)) };
  return geometry;
}

/**
 * Chains of arcs that no border but their own meets: each follows the one before in every ring that
 * has either. Lines have arcs of their own, which stay as they are.
 */
function chainsOf(topology: Topology): Map<number, Chain> {
  const next = new Map<number, Set<number>>();
  const link = (from: number, to: number) => next.set(from, (next.get(from) ?? new Set()).add(to));
  for (const geometry of geometriesOf(topology))
    mapRings(geometry, (ring) => {
      ring.forEach((arc, at) => {
        const after = ring[(at + 1) % ring.length] as number; // inside the ring
        link(arc, after);
        link(~after, ~arc);
      });
      return ring;
    });
  /** The one arc that follows whenever an arc is run through, which nothing else comes before. */
  const onlyNext = (arc: number): number | undefined => {
    const [after, ...others] = next.get(arc) ?? [];
    if (after === undefined || others.length > 0) return undefined;
    return next.get(~after)?.size === 1 ? after : undefined;
  };
  const chains = new Map<number, Chain>();
  for (const arc of topology.arcs.keys()) {
    if (chains.has(arc)) continue;
    let chain: Chain = [arc];
    const grow = (): void => {
      for (
        let after = onlyNext(endOf(chain));
        after !== undefined;
        after = onlyNext(endOf(chain))
      ) {
        if (chain.some((one) => indexOf(one) === indexOf(after as number))) return;
        chain = [...chain, after];
      }
    };
    grow();
    chain = chain.map((one) => ~one).reverse();
    grow();
    for (const one of chain) chains.set(indexOf(one), chain);
  }
  return chains;
}

/** The points of a chain of arcs, absolute; where two meet, once. */
const pointsOf = (arcs: Topology['arcs'], chain: Chain): Arc =>
  chain.flatMap((arc, at) => {
    const points = arcs[indexOf(arc)] ?? [];
    const run = arc < 0 ? points.toReversed() : points;
    return at === 0 ? run : run.slice(1);
  });

/**
 * The same shapes of fewer arcs: arcs that always follow each other become one. A topology that was
 * cut out of a larger one is full of such, as the borders that once met there are gone.
 *
 * @param topology not quantized: its arcs are absolute positions
 */
export function joinArcs(topology: Topology): Topology {
  if (topology.transform) throw new Error('got a quantized topology, expected absolute positions');
  const chains = chainsOf(topology);
  const joined = [...new Set(chains.values())];
  const place = new Map(joined.map((chain, index) => [chain, index]));
  const rename = (run: number[]): number[] =>
    run.flatMap((arc) => {
      const chain = chains.get(indexOf(arc));
      if (!chain) throw new Error(`got arc ${arc}, expected one of the topology`);
      const index = place.get(chain) as number; // of the same list
      // A chain is named where its first arc is run through, from either end.
      if (startOf(chain) === arc) return [index];
      return endOf(chain) === ~arc ? [~index] : [];
    });
  const renamed = (geometry: Geometry): Geometry => {
    if (geometry.type === 'LineString') return { ...geometry, arcs: rename(geometry.arcs) };
    if (geometry.type === 'MultiLineString')
      return { ...geometry, arcs: geometry.arcs.map(rename) };
    return mapRings(geometry, rename);
  };
  return {
    ...topology,
    arcs: joined.map((chain) => pointsOf(topology.arcs, chain)),
    objects: Object.fromEntries(
      Object.entries(topology.objects).map(([name, object]) => [
        name,
        object.type === 'GeometryCollection'
          ? { ...object, geometries: object.geometries.map(renamed) }
          : renamed(object),
      ]),
    ),
  };
}
