import type { Ink } from '../../plan/palette.ts';
import {
  type ExpressionSpecification,
  type LayerSpecification,
  nameText,
  regularFont,
  shownIf,
} from './draw.ts';
import type { Drawing } from './scene.ts';
import type { SourceId } from './sources.ts';

interface BesideOptions {
  readonly id: string;
  readonly source: SourceId;
  readonly filter: ExpressionSpecification;
  readonly shown: boolean;
  readonly minzoom: number;
  readonly ink: Ink;
  /** How far from its point the name stands, ems. */
  readonly offset: number;
  /** Draw it even over other names, as for what is selected. */
  readonly always?: boolean;
}

/** A layer of names beside their points, on whichever side has room. */
export const nameBeside = (
  drawing: Drawing,
  { id, source, filter, shown, minzoom, ink, offset, always = false }: BesideOptions,
): LayerSpecification => ({
  id,
  type: 'symbol',
  source,
  minzoom,
  filter,
  layout: {
    visibility: shownIf(shown),
    'text-field': nameText(drawing),
    'text-font': regularFont,
    'text-size': ['interpolate', ['linear'], ['zoom'], 8, 10.5, 11, 13],
    'text-max-width': 9,
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
    'text-radial-offset': offset,
    'text-justify': 'auto',
    'text-allow-overlap': always,
  },
  paint: {
    'text-color': drawing.palette[ink],
    'text-halo-color': drawing.palette.halo,
    'text-halo-width': 1.4,
  },
});
