/** To be written. */
export function CompareTool() {
  return null;
}
