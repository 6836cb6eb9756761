import type { Position } from '../../../data/position.ts';
import { writeCoordinates } from '../../../plan/coordinates/write-coordinates.ts';

/** A point in both ways of writing coordinates. */
export const PointText = ({ at }: { readonly at: Position }) => (
  <p class="point-text">
    <strong>{writeCoordinates(at, 'decimal')}</strong>
    <span class="sub">{writeCoordinates(at, 'dms')} · WGS 84</span>
  </p>
);
