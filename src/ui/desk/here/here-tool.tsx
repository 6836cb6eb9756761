/** To be written. */
export function HereTool() {
  return null;
}
