import * as v from 'valibot';
import { slugKey } from './ids.ts';
import { parsePublished } from './parse.ts';
import { term } from './records/plan-entry.ts';

/** The terms of the plan, `public/data/glossary.json`, by id. Fetched when the page is at rest. */
export const publishedGlossary = v.strictObject({
  format: v.literal(1),
  terms: v.record(slugKey, term),
});
export type PublishedGlossary = v.InferOutput<typeof publishedGlossary>;
export type Glossary = Readonly<PublishedGlossary['terms']>;
export type Term = v.InferOutput<typeof term>;

/** Turns the parsed JSON of `glossary.json` into the frozen terms. @throws DatasetError naming the field. */
export const parseGlossary = (value: unknown): Glossary =>
  parsePublished('glossary.json', publishedGlossary, value).terms;
