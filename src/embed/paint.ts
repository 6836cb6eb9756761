import type { Topology } from 'topojson-specification';
import type { Box } from '../data/dataset.ts';
import type { MapRecords } from '../data/map-records.ts';
import { yearState } from '../map/style/draw.ts';
import { paintHatches } from '../map/style/hatch.ts';
import { paintMarks } from '../map/style/mark.ts';
import type { Scene } from '../map/style/scene.ts';
import { buildLayers, buildStyle } from '../map/style/style.ts';
import { type Frame, frameBox } from '../map/svg/frame.ts';
import { codedPalette, inVariables } from '../map/svg/inks.ts';
import { paintPicture } from '../map/svg/paint-picture.ts';
import type { LinkOf } from '../map/svg/picture.ts';
import { closestFrameZoom, frameEdgePx } from '../plan/framing.ts';
import type { Camera } from '../view/view.ts';

const edge = frameEdgePx.narrow;
const padding = { top: edge, right: edge, bottom: edge, left: edge };

/** What an embed of a size looks at: its camera, or the box that it frames. Sizes in CSS pixels. */
export const embedFrame = (
  camera: Camera | undefined,
  box: Box,
  { width, height }: { readonly width: number; readonly height: number },
): Frame =>
  camera ? { width, height, ...camera } : frameBox(box, width, height, padding, closestFrameZoom);

/** Paints a scene as the markup of a picture whose colours the page's scheme decides. */
export function paintEmbed(
  dataset: MapRecords & { readonly topology: Topology },
  scene: Scene,
  frame: Frame,
  linkOf: LinkOf,
): string {
  const images = [...paintHatches({ light: codedPalette }), ...paintMarks({ light: codedPalette })];
  const style = {
    ...buildStyle(dataset, scene),
    state: { [yearState]: { default: scene.year } },
    layers: buildLayers(scene, codedPalette),
  };
  return inVariables(
    paintPicture(style, images, frame, { idPrefix: 'p-', linkOf, wholeLabels: true }).svg,
  );
}
