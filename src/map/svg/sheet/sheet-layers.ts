import type { Language, Text } from '../../../data/text.ts';
import { catalogue, layers } from '../../../plan/catalogue.ts';
import { type Attributes, element } from '../markup.ts';

/** Parts of the map that are no layer of the catalogue. */
const ownParts: Readonly<Record<string, Text>> = {
  base: { zh: '底色', en: 'Ground' },
  theme: { zh: '专题', en: 'Theme' },
  'units-borders': { zh: '区县和市：界线', en: 'Districts, counties and cities: borders' },
  scope: { zh: '规划范围：外缘', en: 'Planning scope: edge' },
  projects: catalogue.projects.name,
  selection: { zh: '选中', en: 'Selected' },
  drawn: { zh: '测绘', en: 'Drawn by the reader' },
  'drawn-names': { zh: '测绘：文字', en: 'Drawn by the reader: words' },
  'rivers-names': { zh: '江河：名称', en: 'Rivers: names' },
  'rail-names': { zh: '铁路：名称', en: 'Railways: names' },
  'stations-names': { zh: '车站：名称', en: 'Stations: names' },
  'hubs-names': { zh: '货运枢纽：名称', en: 'Freight hubs: names' },
  'projects-names': { zh: '重大项目：名称', en: 'Projects: names' },
  'platforms-names': { zh: '川渝合作平台：名称', en: 'Cooperation platforms: names' },
  'names-twin-cities': { zh: '地名：成都、重庆', en: 'Place names: Chengdu, Chongqing' },
};

/** Where a layer of the style belongs, by the beginning of its id; the first that fits. */
const belongs: readonly (readonly [RegExp, string])[] = [
  [/selected|^theme-.*-marked$/, 'selection'],
  [/^(ground|provinces-fill)$/, 'base'],
  [/^theme-/, 'theme'],
  [/^units-line$/, 'units-borders'],
  [/^units-/, 'units'],
  [/^scope-/, 'scope'],
  [/^(part|excluded)-/, '$1'],
  [/^counties-/, 'counties'],
  [/^provinces-/, 'provinces'],
  [/^(metro-(?:chengdu|chongqing))-/, '$1'],
  [/^(rail-(?:open|construction|planned))-/, '$1'],
  [/^corridors-name$/, 'rail-names'],
  [/^(rivers|stations|hubs|platforms)-name$/, '$1-names'],
  [/^nodes-name$/, 'projects-names'],
  [/^nodes-/, 'projects'],
  [/^names-(?:chengdu|chongqing)$/, 'names-twin-cities'],
  [/^names-/, 'names'],
  [/^drawn-label$/, 'drawn-names'],
  [/^(rivers|stations|hubs|platforms|drawn)-/, '$1'],
];

/** The part of the sheet's map that a layer of the style belongs to. @throws for one it does not know */
export function partOf(styleLayer: string): string {
  const found = belongs.find(([pattern]) => pattern.test(styleLayer));
  const match = found?.[0].exec(styleLayer);
  if (!found || !match) throw new Error(`got layer ${styleLayer}, expected one of the style`);
  return found[1].replace('$1', match[1] ?? '');
}

/** What a part is called: its layer in the catalogue, with the group where the name alone says too little. */
export function partName(part: string, language: Language): string {
  const layer = layers.find(({ id }) => id === part);
  if (!layer) return ownParts[part]?.[language] ?? part;
  const name = layer.name[language];
  if (layer.group !== 'rail') return name;
  return `${catalogue.rail.name[language]}${language === 'zh' ? '：' : ': '}${name}`;
}

/** A group that Inkscape lists as a layer; others go by its id. */
export const layerGroup = (
  id: string,
  label: string,
  inside: string,
  more: Attributes = {},
): string =>
  element('g', { id, 'inkscape:groupmode': 'layer', 'inkscape:label': label, ...more }, inside);

/**
 * Painted layers put together into parts with names, in their order. A part that comes again
 * further up, as what is selected does, is numbered.
 */
export function groupLayers(
  painted: readonly { readonly id: string; readonly svg: string }[],
  language: Language,
  idPrefix: string,
): string {
  const runs: { part: string; svg: string }[] = [];
  for (const { id, svg } of painted) {
    const part = partOf(id);
    const last = runs.at(-1);
    if (last?.part === part) last.svg += svg;
    else runs.push({ part, svg });
  }
  const times = new Map<string, number>();
  return runs
    .map(({ part, svg }) => {
      const time = (times.get(part) ?? 0) + 1;
      times.set(part, time);
      const id = `${idPrefix}${part}${time > 1 ? `-${time}` : ''}`;
      const name = `${partName(part, language)}${time > 1 ? ` ${time}` : ''}`;
      return layerGroup(id, name, svg);
    })
    .join('');
}

const haloed =
  /<g ([^>]*?) ?stroke="([^"]*)" stroke-width="([^"]*)" stroke-linejoin="round" paint-order="stroke"([^>]*)>((?:<text[^>]*>[^<]*<\/text>)+)<\/g>/g;

/**
 * Halos as texts of their own under the names: Illustrator knows no `paint-order` and would lay the
 * halo over the letters.
 */
export const halosApart = (svg: string): string =>
  svg.replace(
    haloed,
    (_all, before: string, stroke: string, width: string, after: string, texts) => {
      const opacity = /stroke-opacity="([^"]*)"/.exec(after)?.[0] ?? '';
      const rest = after.replace(/ ?stroke-opacity="[^"]*"/, '');
      const look = before.replace(/ ?fill(-opacity)?="[^"]*"/g, '').trim();
      const halo = [`fill="none" stroke="${stroke}" stroke-width="${width}"`, opacity, look]
        .filter((part) => part !== '')
        .join(' ');
      return `<g ${halo} stroke-linejoin="round"${rest} aria-hidden="true">${texts}</g><g ${before}${rest}>${texts}</g>`;
    },
  );
