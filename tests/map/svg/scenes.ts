import { paintHatches } from '../../../src/map/style/hatch.ts';
import { paintMarks } from '../../../src/map/style/mark.ts';
import type { Scene } from '../../../src/map/style/scene.ts';
import { buildStyle } from '../../../src/map/style/style.ts';
import { frameBox } from '../../../src/map/svg/frame.ts';
import { layers, layersShownAtFirst } from '../../../src/plan/catalogue.ts';
import { publishedDataset } from '../../published.ts';

export const dataset = publishedDataset();
export const images = [...paintHatches(), ...paintMarks()];
export const allLayers = new Set(layers.map(({ id }) => id));

/** The style of a scene, the first one of the page but for what is said. */
export const styleOf = (scene: Partial<Scene> = {}) =>
  buildStyle(dataset, {
    language: 'zh',
    scheme: 'light',
    layers: layersShownAtFirst,
    selected: [],
    year: 2026,
    ...scene,
  });

/** The Circle in a picture, with as much room around as the page leaves. */
export const homeFrame = (width: number, height: number, edge: number) =>
  frameBox(
    dataset.scopeBox,
    width,
    height,
    { top: edge, right: edge, bottom: edge, left: edge },
    8.6,
  );
