/** To be written. */
export function TakeTool() {
  return null;
}
