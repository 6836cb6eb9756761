/** To be written. */
export function ThemesTool() {
  return null;
}
