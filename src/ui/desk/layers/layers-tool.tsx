/** To be written. */
export function LayersTool() {
  return null;
}
