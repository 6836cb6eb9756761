import type { Plan } from '../../src/data/plan.ts';
import { type Column, citedSources, column, named, type Table } from './table.ts';

const sources = column('sources', 'string', 'Ids of the source records, joined by spaces');
const things = column(
  'things',
  'string',
  'Things on the map that it links to, kind:id, joined by spaces',
);

const list = (
  name: string,
  title: string,
  columns: readonly Column[],
  rows: readonly Record<string, unknown>[],
): Table => ({ name, title, columns, rows, csv: true, credits: ['records'] });

/** The tables of the plan that have no geometry: targets, figures, tasks and events. Pure. */
export function buildPlanTables(plan: Plan): Table[] {
  return [
    list(
      'targets',
      'Targets of the Outline for 2025 and 2035',
      [
        column('id', 'string', 'Target'),
        ...named,
        column('year', 'integer', '2025 or 2035'),
        column('value', 'number', 'The number, where the Outline gives one'),
        column('bound', 'string', 'about, nearly or over, as the Outline says'),
        column('unit_zh', 'string', 'Unit in Chinese'),
        column('unit_en', 'string', 'Unit in English'),
        sources,
      ],
      Object.entries(plan.targets).map(([id, target]) => ({
        id,
        name_zh: target.name.zh,
        name_en: target.name.en,
        year: target.year,
        value: target.quantity?.value,
        bound: target.quantity?.bound,
        unit_zh: target.quantity?.unit.zh,
        unit_en: target.quantity?.unit.en,
        sources: citedSources(target),
      })),
    ),
    list(
      'figures',
      'Published figures and what each speaks of',
      [
        column('id', 'string', 'Figure'),
        ...named,
        column('value', 'number', 'The number'),
        column('bound', 'string', 'about, nearly or over, as the source says'),
        column('unit_zh', 'string', 'Unit in Chinese'),
        column('unit_en', 'string', 'Unit in English'),
        column('asOf', 'string', 'The date it speaks of'),
        column('scope_zh', 'string', 'Whose number it is, in Chinese'),
        column('scope_en', 'string', 'Whose number it is, in English'),
        sources,
      ],
      Object.entries(plan.figures).map(([id, figure]) => ({
        id,
        name_zh: figure.name.zh,
        name_en: figure.name.en,
        value: figure.value,
        bound: figure.bound,
        unit_zh: figure.unit.zh,
        unit_en: figure.unit.en,
        asOf: figure.asOf,
        scope_zh: figure.scope.zh,
        scope_en: figure.scope.en,
        sources: citedSources(figure),
      })),
    ),
    list(
      'tasks',
      'The thirty-six tasks of the 2019 roadmap',
      [
        column('id', 'string', 'Task'),
        column('number', 'integer', 'Its number in the roadmap'),
        ...named,
        column('area_zh', 'string', 'Its area in Chinese'),
        column('area_en', 'string', 'Its area in English'),
        things,
        sources,
      ],
      Object.entries(plan['tasks-2019']).map(([id, task]) => ({
        id,
        number: task.number,
        name_zh: task.name.zh,
        name_en: task.name.en,
        area_zh: plan['task-areas'][task.area]?.name.zh,
        area_en: plan['task-areas'][task.area]?.name.en,
        things: task.things?.join(' '),
        sources: citedSources(task),
      })),
    ),
    list(
      'events',
      'Dated events',
      [
        column('id', 'string', 'Event'),
        column('date', 'string', 'Date, as exact as it is known'),
        ...named,
        things,
        sources,
      ],
      Object.entries(plan.events).map(([id, event]) => ({
        id,
        date: event.date,
        name_zh: event.name.zh,
        name_en: event.name.en,
        things: event.things?.join(' '),
        sources: citedSources(event),
      })),
    ),
  ];
}
