import type { Box, Dataset } from '../../../data/dataset.ts';
import { legendOf } from '../../../plan/catalogue.ts';
import type { Sheet, SheetRequest, SheetSize } from '../../../plan/exports/sheet.ts';
import { layersKept } from '../../../plan/layers-kept.ts';
import { palettes } from '../../../plan/palette.ts';
import { layersDrawn } from '../../../plan/timeline.ts';
import { paintHatches } from '../../style/hatch.ts';
import { paintMarks } from '../../style/mark.ts';
import type { Scene } from '../../style/scene.ts';
import { buildStyle } from '../../style/style.ts';
import { frameBox } from '../frame.ts';
import { element } from '../markup.ts';
import { paintPicture } from '../paint-picture.ts';
import { composeSheet, measureSheet } from './compose-sheet.ts';
import type { LegendLine } from './legend-block.ts';
import { groupLayers, halosApart } from './sheet-layers.ts';
import { paintSwatch, swatch } from './swatch.ts';

/** What the map's window shows: its box in degrees, and its size in CSS pixels. */
export interface MapWindow {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
}

/** Beyond every zoom of the map: the box alone decides. */
const noLimit = 24;
const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The legend of a scene, the classes of its theme first; a theme lies over the colours of the units. */
function legendLines(
  dataset: Dataset,
  { language, layers, year, scheme, theme, kept }: Scene,
  zoom: number,
  { words }: SheetRequest,
): LegendLine[] {
  const palette = palettes[scheme];
  const drawn = layersKept(dataset, layersDrawn(dataset, layers, zoom, year), kept);
  const listed = legendOf(theme ? drawn.filter(({ id }) => id !== 'units') : drawn);
  const { width, height } = swatch;
  const classes = (words.theme?.rows ?? []).map(({ colour, label }) => ({
    mark: element('rect', { width, height, fill: colour, stroke: palette.provinceBorder }),
    name: label,
  }));
  return [
    ...(words.theme ? [{ mark: '', name: words.theme.name }, ...classes] : []),
    { mark: '', name: words.legend },
    ...listed.map(({ entry }) => ({
      mark: paintSwatch(entry.form, palette, language),
      name: entry.name[language],
      note: entry.note?.[language],
    })),
  ];
}

const frameOf = ({ box, width, height }: MapWindow) =>
  frameBox(box, width, height, noPadding, noLimit);

/** How large the sheet of a window is. Nothing is painted for it but the marks of the legend. */
export function sizeOfSheet(
  dataset: Dataset,
  scene: Scene,
  window: MapWindow,
  request: SheetRequest,
): SheetSize {
  const frame = frameOf(window);
  return measureSheet({ frame, legend: legendLines(dataset, scene, frame.zoom, request) }, request);
}

/**
 * The map's window as a sheet of vectors, painted from the style that the live map draws. Pure: the
 * day it was taken comes in the words.
 */
export function paintSheet(
  dataset: Dataset,
  scene: Scene,
  window: MapWindow,
  request: SheetRequest,
): Sheet {
  const { idPrefix = '' } = request;
  const frame = frameOf(window);
  const { layers } = paintPicture(
    buildStyle(dataset, scene),
    [...paintHatches(), ...paintMarks()],
    frame,
    { idPrefix, wholeLabels: true },
  );
  return composeSheet(
    {
      frame,
      language: scene.language,
      map: halosApart(groupLayers(layers, scene.language, idPrefix)),
      legend: legendLines(dataset, scene, frame.zoom, request),
    },
    request,
  );
}
