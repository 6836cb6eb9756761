import type { PlacedKind } from '../../data/thing.ts';
import type { PaintedImage } from '../style/painted-image.ts';
import type { StyleFeature } from './evaluate.ts';
import type { Frame } from './frame.ts';
import type { Shapes } from './shapes.ts';

/** Where a thing of the map leads, and what the link is called. */
export interface MapLink {
  readonly href: string;
  readonly name: string;
}
export type LinkOf = (kind: PlacedKind, id: string) => MapLink | undefined;

/** What every painter of a layer works with. */
export interface Picture {
  readonly frame: Frame;
  readonly shapes: Shapes;
  readonly images: ReadonlyMap<string, PaintedImage>;
  /** Put before every id, so that several pictures can stand in one page. */
  readonly idPrefix: string;
}

/** A feature that a layer keeps, and its link when it has one. */
export interface Kept {
  readonly feature: StyleFeature;
  readonly link: MapLink | undefined;
}

/** The image of a name. @throws when there is none */
export function imageNamed({ images }: Picture, name: string, layer: string): PaintedImage {
  const image = images.get(name);
  if (!image) throw new Error(`layer ${layer}: no image is called ${name}`);
  return image;
}
