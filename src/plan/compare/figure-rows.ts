import type { Dataset } from '../../data/dataset.ts';
import type { Figure } from '../../data/figure.ts';
import { yearOf } from '../../data/life.ts';
import { computedFigures } from '../computed.ts';
import type { Area, ComparableThing } from './comparable.ts';
import { type ComparedCell, type ComparedRow, comparedRow, type Share } from './comparison.ts';

const notFound: ComparedCell = { type: 'missing', missing: 'not-found' };

/** Published figures of an area; a county has them as a unit, a metropolitan area has none but of its size. */
function figuresOf(dataset: Dataset, { kind, id }: ComparableThing): readonly Figure[] {
  switch (kind) {
    case 'place':
    case 'county':
      return dataset.places[id]?.figures ?? [];
    case 'platform':
      return dataset.platforms[id]?.figures ?? [];
    case 'metro':
      return [];
  }
}

/** Area and residents: computed from the same boundaries and census for all, so that they compare. */
function sizeRow(
  { totals }: Dataset,
  areas: readonly Area[],
  measure: 'area' | 'residents',
  key: 'areaKm2' | 'residents2020',
): ComparedRow {
  return comparedRow({
    id: measure,
    measure,
    label:
      measure === 'area'
        ? { zh: '面积', en: 'Area' }
        : { zh: '2020年常住人口', en: 'Residents 2020' },
    unit: measure === 'area' ? { zh: '平方公里', en: 'km²' } : { zh: '人', en: 'persons' },
    cells: areas.map((area): ComparedCell => {
      const figure = computedFigures(area).find((computed) => computed.measure === measure);
      return {
        type: 'number',
        value: area[key],
        ...(area.inCircle ? { share: { of: area[key] / totals.whole[key], about: false } } : {}),
        sources: figure?.sources ?? [],
      };
    }),
  });
}

const densityRow = (areas: readonly Area[]): ComparedRow =>
  comparedRow({
    id: 'density',
    label: { zh: '2020年人口密度', en: 'Population density 2020' },
    unit: { zh: '人/平方公里', en: 'persons per km²' },
    cells: areas.map((area) => ({
      type: 'number',
      value: area.residents2020 / area.areaKm2,
      sources: computedFigures(area).flatMap(({ sources }) => sources),
    })),
  });

/** An area's share of the Circle's published output in the same year; over a bounded total, about. */
function gdpShare(dataset: Dataset, { inCircle }: Area, figure: Figure) {
  const total = dataset.circle.figures.find(
    ({ measure, asOf }) => measure === 'gdp' && asOf === figure.asOf,
  );
  if (!inCircle || !total) return undefined;
  const about = total.bound !== undefined || figure.bound !== undefined;
  const share: Share = { of: figure.value / total.value, about };
  return { share, sources: total.sources };
}

/** One row for each year in which some of the areas have a published output, the latest first. */
function gdpRows(dataset: Dataset, areas: readonly Area[]): ComparedRow[] {
  // A figure with a label of its own is of something else than the area.
  const figures = areas.map((area) =>
    figuresOf(dataset, area.thing).filter(({ measure, label }) => measure === 'gdp' && !label),
  );
  const years = new Set(figures.flat().map(({ asOf }) => yearOf(asOf)));
  return [...years]
    .sort((a, b) => b - a)
    .map((year) =>
      comparedRow({
        id: `gdp-${year}`,
        measure: 'gdp',
        label: { zh: `${year}年地区生产总值`, en: `GDP ${year}` },
        unit: { zh: '十亿元', en: 'billion yuan' },
        cells: areas.map((area, index): ComparedCell => {
          const figure = figures[index]?.find(({ asOf }) => yearOf(asOf) === year);
          if (!figure) return notFound;
          const { value, bound, sources } = figure;
          const share = gdpShare(dataset, area, figure);
          return {
            type: 'number',
            value,
            ...(bound ? { bound } : {}),
            ...(share ? { share: share.share } : {}),
            sources: [...sources, ...(share?.sources ?? [])],
          };
        }),
      }),
    );
}

/** Sizes, density and output of the areas, with their shares of the Circle. */
export const figureRows = (dataset: Dataset, areas: readonly Area[]): ComparedRow[] => [
  sizeRow(dataset, areas, 'area', 'areaKm2'),
  sizeRow(dataset, areas, 'residents', 'residents2020'),
  densityRow(areas),
  ...gdpRows(dataset, areas),
];
