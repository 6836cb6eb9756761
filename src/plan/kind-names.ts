import type { Text } from '../data/text.ts';
import type { ThingKind } from '../data/thing.ts';

/** What one thing of a kind is called, and many. */
interface KindName {
  readonly one: Text;
  readonly many: Text;
}

const named = (zh: string, one: string, many: string): KindName => ({
  one: { zh, en: one },
  many: { zh, en: many },
});

/** Names of the kinds of things, as the page and everything taken from it say them. */
export const kindNames: Readonly<Record<ThingKind, KindName>> = {
  place: named('区县和市', 'Place', 'Places'),
  county: named('县级行政区', 'County', 'Counties'),
  metro: named('都市圈', 'Metropolitan area', 'Metropolitan areas'),
  platform: named('川渝合作平台', 'Cooperation platform', 'Cooperation platforms'),
  corridor: named('铁路', 'Railway', 'Railways'),
  node: named('项目', 'Project', 'Projects'),
  station: named('车站', 'Station', 'Stations'),
  river: named('江河', 'River', 'Rivers'),
  position: named('战略定位', 'Position', 'Positions'),
  aspect: named('重点任务', 'Aspect of the plan', 'Aspects of the plan'),
  axis: named('空间格局', 'Spatial pattern', 'Spatial pattern'),
  target: named('目标', 'Target', 'Targets'),
  figure: named('数字', 'Published figure', 'Published figures'),
  task: named('2019年的任务', 'Task of 2019', 'Tasks of 2019'),
  governance: named('推进机制', 'Governance', 'Governance'),
  ecology: named('生态', 'Ecology', 'Ecology'),
  service: named('公共服务与市场', 'Services and market', 'Services and market'),
  event: named('大事', 'Event', 'Events'),
  term: named('术语', 'Term', 'Terms'),
  source: named('来源', 'Source', 'Sources'),
};
