import { latest } from '@maplibre/maplibre-gl-style-spec';
import type { Plugin } from 'vite';
import { knownProperties } from '../map/svg/known.ts';

/** What the specification's evaluator asks of a property. */
const asked = ['type', 'default', 'value', 'values', 'length', 'property-type', 'expression'];

type Table = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/** The specification's table of the layers and properties that the painter draws, and nothing else. */
export function drawnTable(): Table {
  const table = latest as unknown as Table; // a JSON table, typed by group only
  const groups = Object.entries(knownProperties).flatMap(([layer, names]) =>
    ['layout', 'paint'].map((part) => {
      const id = `${part}_${layer}`;
      const properties = Object.entries(table[id] ?? {})
        .filter(([name]) => (names as readonly string[]).includes(name))
        .map(([name, property]) => [
          name,
          Object.fromEntries(
            asked.flatMap((key) => (key in property ? [[key, property[key]]] : [])),
          ),
        ]);
      return [id, Object.fromEntries(properties)];
    }),
  );
  return Object.fromEntries(groups);
}

/** Stands for an expression of the specification that no style of ours has; one that has is told so as it is parsed. */
const leftOut = (name: string): string =>
  `export class ${name} { static parse(args, context) { return context.error(args[0] + ' is left out of this build'); } }`;

/** What takes the place of modules of the specification, by how their paths end. */
const replaced: Readonly<Record<string, string>> = {
  'reference/v8.mjs': `export default ${JSON.stringify(drawnTable())};`,
  // Geometry of its own, which a filter by place would need.
  'expression/definitions/distance.mjs': leftOut('Distance'),
  'expression/definitions/within.mjs': leftOut('Within'),
  // Functions of styles before there were expressions.
  'function/index.mjs': `export const isFunction = () => false;
    export const createFunction = () => { throw new Error('functions are left out of this build'); };`,
};

/**
 * Leaves out of a build what the SVG painter never asks of the style specification: a seventh of
 * what a free embed fetches. The parser, the evaluator and all other expressions are the specification's own.
 */
export function drawnStyleSpec(): Plugin {
  const found = new Set<string>();
  return {
    name: 'drawn-style-spec',
    apply: 'build',
    load(id) {
      const [, path] = /maplibre-gl-style-spec\/dist\/(.+)$/.exec(id) ?? [];
      const code = path === undefined ? undefined : replaced[path];
      if (path === undefined || code === undefined) return null;
      found.add(path);
      return { code, moduleSideEffects: false };
    },
    buildEnd(error) {
      const lost = Object.keys(replaced).filter((path) => !found.has(path));
      if (!error && lost.length > 0)
        throw new Error(`@maplibre/maplibre-gl-style-spec has no ${lost.join(', ')} any more`);
    },
  };
}
