import { targetOf } from './breaches.ts';
import { readImports } from './imports.ts';
import type { SourceFile } from './source-files.ts';

/**
 * Import cycles among the files, types and dynamic imports counted, each written
 * `a.ts > b.ts > a.ts` from the file that comes first in the order of their names.
 */
export function findCycles(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  const targets = new Map(
    files.map(({ path, text }) => [
      path,
      readImports(path, text)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => targetOf(path, from))
        .filter((target) => known.has(target)),
    ]),
  );
  const cycles = new Set<string>();
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      const ring = trail.slice(at);
      const first = ring.indexOf([...ring].sort()[0] ?? path);
      const turned = [...ring.slice(first), ...ring.slice(0, first)];
      cycles.add([...turned, turned[0]].join(' > '));
      return;
    }
    if (done.has(path)) return;
    for (const target of targets.get(path) ?? []) follow(target, [...trail, path]);
    done.add(path);
  };
  for (const path of known) follow(path, []);
  return [...cycles].sort();
}
