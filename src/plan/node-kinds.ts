import type { NodeKind } from '../data/records/node.ts';
import type { Text } from '../data/text.ts';
import { catalogue, type LayerId } from './catalogue.ts';
import type { Form, LegendEntry } from './form.ts';

/** A project whose place is known to this many metres or worse is drawn as a ring, not a disc. */
export const ringFromM = 3000;

/** A kind of project: its layer, its name, and the letter of its mark in each language. */
export interface NodeKindEntry {
  readonly kind: NodeKind;
  readonly layer: LayerId;
  readonly name: Text;
  readonly form: Extract<Form, { type: 'mark' }>;
}

/** The kinds of project as the catalogue lists them: a kind is the id of its legend entry. */
export const nodeKindEntries: readonly NodeKindEntry[] = Object.entries(
  catalogue.projects.layers,
).flatMap(([layer, { legend }]) =>
  Object.entries<LegendEntry>(legend).flatMap(([kind, { name, form }]) =>
    // Keys are kinds and layers of the literal; a test holds them to the record's kinds.
    form.type === 'mark' ? [{ kind: kind as NodeKind, layer: layer as LayerId, name, form }] : [],
  ),
);

/** The name of a kind of project. */
export const nodeKindName = (kind: NodeKind): Text | undefined =>
  nodeKindEntries.find((entry) => entry.kind === kind)?.name;
