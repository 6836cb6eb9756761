import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exampleOf } from '../../../geo/editing/examples.ts';
import { type Schema, schemaAt } from '../../../geo/editing/fields.ts';
import { draftRecord, nameRecord } from '../../../geo/editing/new-record.ts';
import { readReference } from '../../../geo/editing/reference.ts';
import { schemaLineOf } from '../../../geo/editing/schema-line.ts';
import { type RecordKind, recordKinds } from '../../../src/data/records/index.ts';
import { readPage } from '../../docs/read-page.ts';

const reference = readReference(readPage('seeds/README.md'));
const kinds = Object.keys(recordKinds) as RecordKind[]; // keys of the table itself

/** A draft with every field taken out of its comment; explanations stay. */
function withEveryField(draft: string): string {
  const opened = draft.replace(/^( *)# (?!#|yaml-language-server)/gm, '$1');
  return opened === draft ? draft : withEveryField(opened);
}

/** A draft's value with each empty field filled by an example for the place it stands in. */
function fill(value: unknown, schema: Schema, path: readonly (string | number)[] = []): unknown {
  if (value === null) return exampleOf(schemaAt(schema, path) ?? v.never());
  if (Array.isArray(value)) {
    const filled = value.map((item, index) => fill(item, schema, [...path, index]));
    const here = schemaAt(schema, path) ?? v.never();
    return v.is(here, filled) ? filled : [...filled, ...filled]; // some lists need two
  }
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, fill(inner, schema, [...path, key])]),
  );
}

/** Every path of a value, list positions written as `[]`. */
const pathsIn = (value: unknown, path = ''): string[] =>
  Array.isArray(value)
    ? value.flatMap((item) => pathsIn(item, `${path}[]`))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [
          `${path}.${key}`,
          ...pathsIn(inner, `${path}.${key}`),
        ])
      : [];

/** Every path of a schema, shared shapes opened up. */
function pathsOf(schema: Schema, path = ''): string[] {
  const given = schemaAt(schema, []) as { item?: Schema; entries?: Record<string, Schema> }; // by type
  if (given.item) return pathsOf(given.item, `${path}[]`);
  return Object.entries(given.entries ?? {}).flatMap(([key, inner]) => [
    `${path}.${key}`,
    ...pathsOf(inner, `${path}.${key}`),
  ]);
}

describe('a record that is begun', () => {
  it.each(kinds)('of %s can be read, and is refused until it is filled in', (kind) => {
    const draft = draftRecord(kind, reference);
    const { schema } = recordKinds[kind];
    const required = Object.entries(schema.entries).filter(([, { type }]) => type !== 'optional');
    expect(draft.split('\n')[0]).toBe(schemaLineOf(kind));
    expect(Object.keys(parse(draft))).toEqual(required.map(([key]) => key));
    const refused = v.safeParse(schema, parse(draft)).issues ?? [];
    const named = new Set(refused.map((issue) => issue.path?.[0]?.key));
    expect([...named].sort()).toEqual(required.map(([key]) => key).sort());
  });

  it.each(kinds)('of %s names every field, in order, and no other', (kind) => {
    const value = parse(withEveryField(draftRecord(kind, reference)));
    expect(pathsIn(value)).toEqual(pathsOf(recordKinds[kind].schema));
  });

  it.each(kinds)('of %s is accepted when every field is filled in', (kind) => {
    const { schema } = recordKinds[kind];
    const draft = draftRecord(kind, reference);
    for (const text of [draft, withEveryField(draft)]) {
      expect(v.safeParse(schema, fill(parse(text), schema)).issues).toBeUndefined();
    }
  });

  it.each(kinds)('of %s explains every field of its own, in lines of 100 characters', (kind) => {
    const lines = draftRecord(kind, reference).split('\n');
    const keys = lines.flatMap((line, index) => (/^(# )?[A-Za-z]\w*:/.test(line) ? [index] : []));
    expect(keys.filter((index) => !lines[index - 1]?.startsWith('##'))).toEqual([]);
    expect(lines.filter((line) => line.length > 110)).toEqual([]);
  });

  it('of a county reads so', () => {
    const [, ...lines] = draftRecord('counties', reference).split('\n');
    expect(
      lines.slice(3).join('\n'),
    ).toBe(`## Take the "# " away from a field to use it. Lines with ## explain, and may be deleted.

## the full official name as text; the Chinese one must be that of the boundaries
name:
  ## Chinese; it must hold at least one Chinese character
  zh:
  ## English; it may hold none
  en:
## true for a development zone that the census counts by itself: it has residents but no
## boundary, and counts with its city
# zone: true
## names it had before
# formerly:
#     ## the former name in Chinese
#   - zh:
#     ## the former name in English; pinyin and the rank of that time
#     en:
#     ## the date on which the next name came in; left out when it is not known, such as 2021-10-20
#     # until:
#     ## where it stands: citations
#     sources:
#         ## the id of a file in sources/
#       - id:
#         ## where in it, as text: chapter, section, table or paragraph, in words a reader can follow;
#         ## left out when the source is one short page
#         # at:
#         #   zh:
#         #   en:
## its census
census2020:
  ## residents (常住人口), whole persons, above 0
  residents:
  ## those of them who live in towns and cities (城镇人口), whole persons
  urban:
  ## residents under 15, percent of all
  age0to14Pct:
  ## residents of 65 and over, percent of all
  age65plusPct:
  ## persons to a family household (家庭户), on average
  householdSize:
  ## residents whose household registration is in another township or street, whole persons
  registeredElsewhere:
  ## workers by industry, percent of all workers, from the long form that a tenth of the
  ## households filled in
  workersByIndustryPct:
    ## farming, forestry, animal husbandry and fishery
    agriculture:
    ## manufacturing
    manufacturing:
    ## construction
    construction:
  ## where the residents stand: citations, the same in every record
  sources:
    - id:
      # at:
      #   zh:
      #   en:
  ## where the other fields stand: citations, the same in every record
  detailSources:
    - id:
      # at:
      #   zh:
      #   en:
`);
  });
});

describe('the name of a record that is begun', () => {
  it('must be of a kind that there is', () => {
    expect(nameRecord('station', 'qianjiang')).toMatchObject({ ok: false });
    expect(nameRecord('toString', 'qianjiang')).toMatchObject({ ok: false });
    expect(nameRecord('stations', 'qianjiang')).toEqual({ ok: true, kind: 'stations' });
  });

  it('must have the form of its kind', () => {
    expect(nameRecord('stations', 'Qian Jiang')).toEqual({
      ok: false,
      reason: 'found the id "Qian Jiang", expected that of a file some-id.yaml',
    });
    expect(nameRecord('stations', '../qianjiang')).toMatchObject({ ok: false });
    expect(nameRecord('places', 'wanzhou')).toEqual({
      ok: false,
      reason: 'found the id "wanzhou", expected that of a file 500101.yaml (adcode)',
    });
    expect(nameRecord('places', '500101')).toEqual({ ok: true, kind: 'places' });
  });
});
