import type { Text } from '../data/text.ts';
import type { ThingKind } from '../data/thing.ts';

/** What one thing of a kind is called, and many. */
interface KindName {
  readonly one: Text;
  readonly many: Text;
}

const same = (zh: string, one: string, many: string): KindName => ({
  one: { zh, en: one },
  many: { zh, en: many },
});

export const kindNames: Readonly<Record<ThingKind, KindName>> = {
  place: same('区县和市', 'Place', 'Places'),
  county: same('县级行政区', 'County', 'Counties'),
  metro: same('都市圈', 'Metropolitan area', 'Metropolitan areas'),
  platform: same('川渝合作平台', 'Cooperation platform', 'Cooperation platforms'),
  corridor: same('铁路', 'Railway', 'Railways'),
  node: same('项目', 'Project', 'Projects'),
  station: same('车站', 'Station', 'Stations'),
  river: same('江河', 'River', 'Rivers'),
  position: same('战略定位', 'Position', 'Positions'),
  aspect: same('重点任务', 'Aspect of the plan', 'Aspects of the plan'),
  axis: same('空间格局', 'Spatial pattern', 'Spatial pattern'),
  target: same('目标', 'Target', 'Targets'),
  figure: same('数字', 'Published figure', 'Published figures'),
  task: same('2019年的任务', 'Task of 2019', 'Tasks of 2019'),
  governance: same('推进机制', 'Governance', 'Governance'),
  ecology: same('生态', 'Ecology', 'Ecology'),
  service: same('公共服务与市场', 'Services and market', 'Services and market'),
  event: same('大事', 'Event', 'Events'),
  term: same('术语', 'Term', 'Terms'),
  source: same('来源', 'Source', 'Sources'),
};
