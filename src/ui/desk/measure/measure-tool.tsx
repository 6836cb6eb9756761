/** To be written. */
export function MeasureTool() {
  return null;
}
