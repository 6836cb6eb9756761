import type { Language } from '../../data/text.ts';
import { kindNames } from '../kind-names.ts';
import type { Library } from '../library.ts';
import { joinedTexts, sinceText } from '../rows/columns.ts';
import type { Row } from '../rows/row.ts';
import { statusNames } from '../status-names.ts';
import { partsSeen, type Stretches } from './topology-geometry.ts';

type Properties = Record<string, unknown>;

/** What is said of each line of a railway's geometry, in the order of its lines. */
const stretchesOf = (
  { dataset }: Library,
  { thing }: Row,
  stretches: Stretches,
  language: Language,
): Properties[] =>
  partsSeen(dataset, thing.id, stretches).map(({ part, status }) => ({
    name: part.name[language],
    status,
    alignment: part.alignment,
    accuracyM: part.accuracyM,
    drawnKm: part.drawnKm,
  }));

/** What is said of each extent of a metropolitan area, in the order of its geometries. */
const extentsOf = ({ dataset }: Library, { thing }: Row, language: Language): Properties[] =>
  (dataset.metros[thing.id]?.extents ?? []).map(({ name, areaKm2, residents2020 }) => ({
    name: name[language],
    areaKm2,
    residents2020,
  }));

/**
 * The properties of a feature: what its row says, with both names, values for machines and words
 * in one language. What is not known is left out.
 */
export function propertiesOf(
  library: Library,
  row: Row,
  stretches: Stretches,
  language: Language,
): Properties {
  const { thing, name, detail, status, since, unit, provinces } = row;
  const known: Properties = {
    id: thing.id,
    kind: thing.kind,
    kindName: kindNames[thing.kind].one[language],
    nameZh: name.zh,
    nameEn: name.en,
    detail: detail?.[language],
    status,
    statusName: status && statusNames[status][language],
    since: since && sinceText(since, language),
    unit: unit?.[language],
    province: joinedTexts(provinces, language),
    areaKm2: row.areaKm2,
    lengthKm: row.lengthKm,
    residents2020: row.residents2020,
    confidence: row.confidence,
    parts: thing.kind === 'corridor' ? stretchesOf(library, row, stretches, language) : undefined,
    extents: thing.kind === 'metro' ? extentsOf(library, row, language) : undefined,
    sources: row.sources.flatMap((id) => {
      const source = library.dataset.sources[id];
      return source
        ? [{ id, title: source.title[language], ...(source.url ? { url: source.url } : {}) }]
        : [];
    }),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
