import type { Box } from '../data/dataset.ts';
import type { Thing } from '../data/thing.ts';
import { boxOfAll } from './box-of-all.ts';
import { type Library, placedThingsOf } from './library.ts';

/**
 * The box that shows a thing, or everything on the map that its record names, kept within what the
 * map can show; nothing for a thing that is unknown or nowhere on the map.
 */
export const boxOf = (library: Library, thing: Thing): Box | undefined =>
  boxOfAll(library.dataset, placedThingsOf(library, thing));
