import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import {
  loadedLazily,
  mayImport,
  openFiles,
  packageRooms,
  pureRooms,
  type Room,
  rooms,
} from './house-rules.ts';
import { type Import, readImports } from './imports.ts';
import { readImpurities } from './impurities.ts';
import type { SourceFile } from './source-files.ts';

export const roomOf = (path: string): Room | undefined =>
  rooms.find(([, start]) => path.startsWith(start))?.[0];

/** The file a relative import leads to, without a query such as `?worker&url`. */
export const targetOf = (path: string, from: string): string =>
  posix.normalize(posix.join(posix.dirname(path), from.replace(/\?.*$/, '')));

/** The package of a bare import; everything built into Node is `node:`. */
function packageOf(from: string): string {
  if (from.startsWith('node:') || builtinModules.includes(from)) return 'node:';
  const [first = '', second = ''] = from.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function packageBreach(room: Room, from: string): string | undefined {
  const name = packageOf(from);
  const allowed = Object.hasOwn(packageRooms, name) ? packageRooms[name] : undefined;
  return allowed && !allowed.includes(room)
    ? `imports ${from}, which only ${allowed.join(', ')} may`
    : undefined;
}

function roomBreach(room: Room, target: string, { from, mode }: Import): string | undefined {
  const other = roomOf(target);
  if (!other) return `imports ${from}, which is in no room`;
  if (other === room) return undefined;
  if (!mayImport[room].includes(other)) return `imports ${from}: ${room} may not import ${other}`;
  const open = openFiles.find((rule) => rule.by === room && rule.room === other);
  if (open && !open.files.includes(target)) {
    return `imports ${from}: of ${other}, ${room} may import ${open.files.join(', ')} only`;
  }
  if (loadedLazily.includes(other) && mode === 'static') {
    return `imports ${from} at once: ${other} is loaded by import() only`;
  }
  return undefined;
}

/** Every breach of the import rules and of purity, one line each: `path: what is wrong`. */
export function findBreaches(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const room = roomOf(path);
    if (!room) return [`${path}: is in no room`];
    const imports = readImports(path, text).map((found) =>
      found.from.startsWith('.')
        ? roomBreach(room, targetOf(path, found.from), found)
        : packageBreach(room, found.from),
    );
    const impurities = pureRooms.includes(room) ? readImpurities(path, text) : [];
    return [
      ...imports.filter((breach) => breach !== undefined),
      ...impurities.map((name) => `names ${name}, which a pure room may not`),
    ].map((breach) => `${path}: ${breach}`);
  });
}
