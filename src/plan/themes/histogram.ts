import { scaleLinear, scaleLog } from 'd3-scale';
import { type Classing, classOf } from './classing.ts';

/** The part of a bin that one class holds. */
export interface BinPart {
  /** The place of the class in the classing, from 0. */
  readonly class: number;
  readonly count: number;
}

/** A bar of the histogram: values from `from` on and below `to`; in the last bin `to` itself too. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The classes in the bin, from little to much; two or more where a threshold lies inside it. */
  readonly parts: readonly BinPart[];
}

export interface Histogram {
  /** `log` where the bins of even steps would hold nearly everything in one of them. */
  readonly scale: 'linear' | 'log';
  readonly bins: readonly Bin[];
  /** How many values the fullest bin holds: the height of the drawing. */
  readonly fullest: number;
  /** Where a value stands between the first edge and the last, 0 to 1: for bars and thresholds. */
  readonly positionOf: (value: number) => number;
}

/** About how many bars are made: as many as a legend of 240 pixels can show. */
const aboutBins = 24;
/** Above this share of all values in one bin of even steps the steps are those of a logarithm. */
const crowded = 0.5;

const binOf = (edges: readonly number[], value: number): number =>
  Math.min(classOf(edges, value) - 1, edges.length - 2);

function fill(edges: readonly number[], sorted: readonly number[], { breaks }: Classing): Bin[] {
  return edges.slice(1).map((to, index) => {
    const inside = sorted.filter((value) => binOf(edges, value) === index);
    const classes = inside.map((value) => classOf(breaks, value));
    const parts = [...new Set(classes)].map((place) => ({
      class: place,
      count: classes.filter((other) => other === place).length,
    }));
    return { from: edges[index] ?? to, to, count: inside.length, parts };
  });
}

const fullestOf = (bins: readonly Bin[]): number => Math.max(0, ...bins.map(({ count }) => count));

/**
 * Round edges of bins of one width around all values. Where there is a bin for each value that can
 * be, as with small whole numbers, the greatest has its own too.
 */
function evenEdges(least: number, most: number, finest: number): number[] {
  const steps = Math.round((most - least) / finest);
  if (steps < aboutBins)
    return Array.from({ length: steps + 2 }, (_, index) =>
      Number((least + index * finest).toPrecision(12)),
    );
  return scaleLinear().domain([least, most]).nice(aboutBins).ticks(aboutBins);
}

/**
 * The histogram of a theme's values, each bar with the classes in it. Bins have round edges and one
 * width; where nearly all values would fall into one, each is a number of times as wide as the last.
 *
 * @param values finite values by id; none gives no bin
 * @param decimals the decimals that the values are rounded to: no bin is narrower than one step
 */
export function histogramOf(
  values: ReadonlyMap<string, { readonly value: number }>,
  classing: Classing,
  decimals: number,
): Histogram {
  const sorted = [...values.values()].map(({ value }) => value).sort((a, b) => a - b);
  const least = sorted[0];
  const most = sorted.at(-1);
  if (least === undefined || most === undefined)
    return { scale: 'linear', bins: [], fullest: 0, positionOf: () => 0 };

  const edges = evenEdges(least, most, 10 ** -decimals);
  const even = fill(edges, sorted, classing);
  if (least > 0 && least < most && fullestOf(even) > crowded * sorted.length) {
    const log = scaleLog().domain([least, most]);
    const steps = Array.from({ length: aboutBins + 1 }, (_, index) =>
      index === 0 ? least : index === aboutBins ? most : log.invert(index / aboutBins),
    );
    const bins = fill(steps, sorted, classing);
    return { scale: 'log', bins, fullest: fullestOf(bins), positionOf: (value) => log(value) };
  }
  const across = scaleLinear().domain([edges[0] ?? least, edges.at(-1) ?? most]);
  return {
    scale: 'linear',
    bins: even,
    fullest: fullestOf(even),
    positionOf: (value) => across(value),
  };
}
