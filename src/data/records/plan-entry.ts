import * as v from 'valibot';
import { citations, note, statement } from '../citation.ts';
import { partialDate } from '../date.ts';
import { slug } from '../ids.ts';
import { enText, text, zhText } from '../text.ts';
import { type PlacedThing, placedKinds } from '../thing.ts';

const order = v.pipe(
  v.number(),
  v.integer('expected a whole number'),
  v.minValue(1),
  v.examples([1]),
);

const thingShape = new RegExp(`^(?:${placedKinds.join('|')}):[a-z0-9-]+$`);

/** Something on the map, written `kind:id` as in links. */
export const thingRef = v.pipe(
  v.string(),
  v.regex(thingShape, 'expected kind:id such as corridor:chengyu-hsr'),
  v.examples(['corridor:chengyu-hsr']),
);

/** The thing that a reference names. Its shape was checked on reading. */
export function thingOf(reference: string): PlacedThing {
  const [kind, id = ''] = reference.split(':');
  return { kind: kind as PlacedThing['kind'], id }; // thingShape allows the known kinds only
}

const quantity = {
  value: v.pipe(
    v.number('expected a number'),
    v.gtValue(0, 'expected a value above 0'),
    v.examples([9000]),
  ),
  unit: text,
  bound: v.optional(v.picklist(['about', 'nearly', 'over', 'most', 'least'])),
} as const;

const entry = {
  name: text,
  order,
  about: v.pipe(v.array(statement), v.minLength(1)),
  things: v.optional(v.array(thingRef)),
  notes: v.optional(v.array(note)),
} as const;

/** A statement of the plan: a position, a governance rule, a measure. `order` is its place in the list. */
export const planEntry = v.strictObject(entry);

/** One of the ten aspects; `chapter` is the chapter of the Outline that it stands for. */
export const aspect = v.strictObject({
  ...entry,
  chapter: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12), v.examples([1])),
  ),
});

/** A line, belt, wing, pair or centre of the spatial pattern, or the form of a city. */
export const axis = v.strictObject({
  ...entry,
  kind: v.picklist(['axis', 'line', 'belt', 'wing', 'pair', 'centre', 'form']),
});

/** A target of the Outline; `quantity` only where it gives a number, `achieved` what is known since. */
export const target = v.strictObject({
  ...entry,
  year: v.picklist([2025, 2035]),
  quantity: v.optional(v.strictObject(quantity)),
  achieved: v.optional(
    v.array(
      v.strictObject({
        ...quantity,
        asOf: partialDate,
        note: v.optional(text),
        sources: citations,
      }),
    ),
  ),
});
export type Target = v.InferOutput<typeof target>;

/** A published number of the Circle or its parts: `scope` says whose, `correction` how to read it. */
export const planFigure = v.strictObject({
  name: text,
  order,
  ...quantity,
  asOf: partialDate,
  scope: text,
  sources: citations,
  correction: v.optional(note),
  things: v.optional(v.array(thingRef)),
});

/** One of the nine areas of the 2019 roadmap. */
export const taskArea = v.strictObject({ name: text, order, sources: citations });

/** One of the thirty-six tasks of the 2019 roadmap; `area` is the id of its area. */
export const task = v.strictObject({
  name: text,
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36), v.examples([1])),
  area: slug,
  sources: citations,
  things: v.optional(v.array(thingRef)),
  notes: v.optional(v.array(note)),
});

/**
 * A term of the plan and what it means, in one sentence. `forms` are the words by which texts use
 * it, beside its name; each belongs to one term only.
 */
export const term = v.strictObject({
  name: text,
  about: statement,
  forms: v.optional(
    v.strictObject({ zh: v.optional(v.array(zhText)), en: v.optional(v.array(enText)) }),
  ),
  things: v.optional(v.array(thingRef)),
});

/** A dated event. */
export const planEvent = v.strictObject({
  name: text,
  date: partialDate,
  about: v.pipe(v.array(statement), v.minLength(1)),
  things: v.optional(v.array(thingRef)),
  notes: v.optional(v.array(note)),
});
