import * as v from 'valibot';
import { slugKey } from './ids.ts';
import { parsePublished } from './parse.ts';
import {
  aspect,
  axis,
  planEntry,
  planEvent,
  planFigure,
  target,
  task,
  taskArea,
} from './records/plan-entry.ts';

/** The plan's entries, `public/data/plan.json`: by kind, then by id. Fetched when they are read. */
export const publishedPlan = v.strictObject({
  format: v.literal(1),
  positioning: v.record(slugKey, planEntry),
  aspects: v.record(slugKey, aspect),
  axes: v.record(slugKey, axis),
  targets: v.record(slugKey, target),
  figures: v.record(slugKey, planFigure),
  'task-areas': v.record(slugKey, taskArea),
  'tasks-2019': v.record(slugKey, task),
  governance: v.record(slugKey, planEntry),
  ecology: v.record(slugKey, planEntry),
  services: v.record(slugKey, planEntry),
  events: v.record(slugKey, planEvent),
});
export type Plan = Readonly<v.InferOutput<typeof publishedPlan>>;

/** Turns the parsed JSON of `plan.json` into the frozen Plan. @throws DatasetError naming the field. */
export const parsePlan = (value: unknown): Plan =>
  parsePublished('plan.json', publishedPlan, value);
