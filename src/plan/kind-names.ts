import type { Text } from '../data/text.ts';
import type { PlacedKind } from '../data/thing.ts';

/** What one thing of a kind is called, and many. */
interface KindName {
  readonly one: Text;
  readonly many: Text;
}

const named = (zh: string, one: string, many: string): KindName => ({
  one: { zh, en: one },
  many: { zh, en: many },
});

/** Names of the kinds that the map draws, as the page and everything taken from it say them. */
export const placedKindNames: Readonly<Record<PlacedKind, KindName>> = {
  place: named('区县和市', 'Place', 'Places'),
  county: named('县级行政区', 'County', 'Counties'),
  metro: named('都市圈', 'Metropolitan area', 'Metropolitan areas'),
  platform: named('川渝合作平台', 'Cooperation platform', 'Cooperation platforms'),
  corridor: named('铁路', 'Railway', 'Railways'),
  node: named('项目', 'Project', 'Projects'),
  station: named('车站', 'Station', 'Stations'),
  river: named('江河', 'River', 'Rivers'),
};
