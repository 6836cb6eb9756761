/** To be written. */
export function ListTool() {
  return null;
}
