/**
 * Every number that decides how exact the published geometry is, with its reason.
 * Source boundaries have 6 decimals (0.1 m) and a median segment of 1.7 km.
 */

/** Steps of the TopoJSON grid over the whole extent (about 20°): 20 m, a fifth of a pixel at zoom 11. */
export const topologySteps = 1e5;

/**
 * Arcs that only context provinces use keep points whose triangle is larger than this, in
 * square degrees: 2e-4 is about (1.5 km)², invisible at the zooms where context matters.
 */
export const contextTriangleDeg2 = 2e-4;

/** The same for the light topology of embedded pictures: about (7 km)², four pixels at their zooms. */
export const lightContextTriangleDeg2 = 4e-3;

/** Steps of the grid of embedded pictures: 70 m, half a pixel at zoom 10; the boundaries' own segments are 1.7 km. */
export const lightTopologySteps = 3e4;

/** Decimals of published GeoJSON: 1e-6° is 0.1 m, the limit of RFC 7946 advice. */
export const geojsonDecimals = 6;

/** Decimals of label anchors: 1e-4° is 11 m. */
export const labelDecimals = 4;

/** Decimals of bounding boxes: 1e-3° is 110 m, and boxes only steer the camera. */
export const boxDecimals = 3;

/** Precision of the search for label anchors, degrees. */
export const labelPrecisionDeg = 0.01;

/** A surveyed line counts as crossing a unit when this much of it lies inside, km. */
export const crossingKm = 3;

/** Lines are followed in steps of at most this length to see which unit holds them, km. */
export const crossingStepKm = 1;

/** Rounds to a number of decimals, away from binary noise, so that the same inputs give the same text. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const rounded = Math.round(value * factor) / factor;
  return rounded === 0 ? 0 : rounded;
}
