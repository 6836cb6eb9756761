import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { GroupId } from '../../plan/catalogue.ts';
import { type Palette, palettes } from '../../plan/palette.ts';
import { type LayerSpecification, yearState } from './draw.ts';
import { fadeLayers } from './fade.ts';
import { hideEmpty } from './hide-empty.ts';
import { keepLayers } from './keep.ts';
import type { Drawing, Scene } from './scene.ts';
import {
  buildSource,
  type DrawnDataset,
  nothingDrawn,
  type SourceId,
  sourceIds,
} from './sources.ts';
import { drawnLayers, drawnNameLayers } from './subjects/drawn.ts';
import { metroLayers, metroSelectionLayers } from './subjects/metros.ts';
import { placeNameLayers, twinNameLayers } from './subjects/names.ts';
import { nodeMarkLayers, nodeNameLayers, nodeSelectionLayers } from './subjects/nodes.ts';
import {
  platformLayers,
  platformNameLayers,
  platformSelectionLayers,
} from './subjects/platforms.ts';
import { railLayers, railNameLayers, railSelectionLayers } from './subjects/rail.ts';
import { riverLayers, riverNameLayers } from './subjects/rivers.ts';
import { stationLayers, stationNameLayers } from './subjects/stations.ts';
import { themeLayers, themeMarkLayers } from './subjects/theme.ts';
import {
  borderLayers,
  groundLayers,
  unitMarkLayers,
  unitSelectionLayers,
} from './subjects/units.ts';

/** Draw order, bottom to top. Names are placed from the last layer down, so the last win. */
const subjects: readonly {
  readonly draw: (drawing: Drawing) => LayerSpecification[];
  /** Where the catalogue lists what it draws; nothing for what stands on its own. */
  readonly group?: GroupId;
}[] = [
  { draw: groundLayers, group: 'scope' },
  { draw: themeLayers },
  { draw: unitMarkLayers, group: 'scope' },
  { draw: borderLayers, group: 'scope' },
  { draw: riverLayers, group: 'land' },
  { draw: platformLayers, group: 'platforms' },
  { draw: metroLayers, group: 'metros' },
  { draw: platformSelectionLayers },
  { draw: metroSelectionLayers },
  { draw: themeMarkLayers },
  { draw: unitSelectionLayers },
  { draw: railLayers, group: 'rail' },
  { draw: railSelectionLayers },
  { draw: stationLayers, group: 'rail' },
  { draw: nodeSelectionLayers },
  { draw: drawnLayers },
  { draw: riverNameLayers, group: 'land' },
  { draw: railNameLayers, group: 'rail' },
  { draw: stationNameLayers, group: 'rail' },
  { draw: nodeNameLayers, group: 'projects' },
  { draw: placeNameLayers, group: 'land' },
  { draw: platformNameLayers, group: 'platforms' },
  { draw: nodeMarkLayers, group: 'projects' },
  { draw: twinNameLayers, group: 'land' },
  { draw: drawnNameLayers },
];

/**
 * The layers of a scene, bottom to top: the same ids in the same order for every scene.
 *
 * @param palette inks other than those of the scheme, `#rrggbb`
 */
export function buildLayers(
  scene: Scene,
  palette: Palette = palettes[scene.scheme],
): LayerSpecification[] {
  const drawing: Drawing = { ...scene, palette };
  const layers = subjects.flatMap(({ draw, group }) =>
    fadeLayers(draw(drawing), group, scene.faded ?? {}),
  );
  return hideEmpty(keepLayers(layers, drawing));
}

/** Credits of each source, shown on the map. */
const attribution: Partial<Record<SourceId, string>> = {
  units: '边界 Boundaries: Tianditu 2024 (MIT)',
  corridors: '© OpenStreetMap contributors (ODbL)',
  rivers: 'GSHHG (LGPL)',
};

/**
 * The whole MapLibre style of a scene. It names no glyph server: text is drawn from the
 * reader's own fonts. Hatches and marks are added by whoever paints (`paintHatches`, `paintMarks`).
 *
 * @param waiting sources that are left empty, for whoever brings their data later
 */
export function buildStyle(
  dataset: DrawnDataset,
  scene: Scene,
  waiting: readonly SourceId[] = [],
): StyleSpecification {
  const dataOf = (id: SourceId): FeatureCollection => {
    if (waiting.includes(id)) return nothingDrawn;
    return (id === 'drawn' && scene.drawn) || buildSource(dataset, id);
  };
  return {
    version: 8,
    name: '成渝双城图 Chengyu Atlas',
    state: { [yearState]: { default: scene.year } },
    // What a reader changes is there at once; each frame of a fade would draw all of the map.
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries(
      sourceIds.map((id) => [
        id,
        {
          type: 'geojson' as const,
          data: dataOf(id),
          promoteId: 'id',
          tolerance: 0.375,
          ...(attribution[id] ? { attribution: attribution[id] } : {}),
        },
      ]),
    ),
    layers: buildLayers(scene),
  };
}
