/** What differs between two builds, given the hash of every file by its path: a line for each file, sorted. */
export function differencesBetween(
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): string[] {
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  return paths.flatMap((path) => {
    if (!second.has(path)) return `${path}: only in the first build`;
    if (!first.has(path)) return `${path}: only in the second build`;
    return first.get(path) === second.get(path) ? [] : `${path}: other bytes`;
  });
}
