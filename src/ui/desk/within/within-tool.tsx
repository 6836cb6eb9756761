/** To be written. */
export function WithinTool() {
  return null;
}
