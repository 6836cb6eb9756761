import type { Text } from '../data/text.ts';
import { type Library, recordOf } from '../plan/library.ts';
import { pagedThing } from '../view/link.ts';
import type { View } from '../view/view.ts';

type Json = Readonly<Record<string, unknown>>;

const geo = ([longitude, latitude]: readonly [number, number]): Json => ({
  '@type': 'GeoCoordinates',
  latitude,
  longitude,
});

/**
 * What a page is about in the words of schema.org: the first page a Dataset, a unit an
 * AdministrativeArea, whatever else stands somewhere a Place; nothing for entries of the plan.
 *
 * @param url the page's own address
 * @param files addresses of the open data
 */
export function structuredData(
  library: Library,
  view: View,
  { url, description, files }: { url: string; description: string; files: readonly string[] },
): Json | undefined {
  const { dataset } = library;
  const { language } = view;
  const context = { '@context': 'https://schema.org', url, description, inLanguage: language };
  const names = (name: Text): Json => ({
    name: name[language],
    alternateName: name[language === 'zh' ? 'en' : 'zh'],
  });
  const thing = pagedThing(view);
  if (!thing) {
    if (view.page !== 'home') return undefined;
    return {
      ...context,
      '@type': 'Dataset',
      ...names(dataset.circle.name),
      license: 'https://opensource.org/license/mit',
      temporalCoverage: '2011/2035',
      spatialCoverage: {
        '@type': 'Place',
        geo: { '@type': 'GeoShape', box: dataset.scopeBox.join(' ') },
      },
      distribution: files.map((contentUrl) => ({ '@type': 'DataDownload', contentUrl })),
    };
  }
  const record = recordOf(library, thing);
  if (!record || !('name' in record)) return undefined;
  switch (thing.kind) {
    case 'place': {
      const place = dataset.places[thing.id];
      return (
        place && {
          ...context,
          '@type': 'AdministrativeArea',
          ...names(place.name),
          identifier: thing.id,
          geo: geo(place.labelAt),
        }
      );
    }
    case 'node': {
      const node = dataset.nodes[thing.id];
      return node && { ...context, '@type': 'Place', ...names(node.name), geo: geo(node.at) };
    }
    case 'metro':
    case 'platform':
    case 'corridor':
      return { ...context, '@type': 'Place', ...names(record.name) };
    default:
      return undefined;
  }
}
