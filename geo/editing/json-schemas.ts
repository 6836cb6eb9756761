import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { type RecordKind, recordKinds } from '../../src/data/records/index.ts';
import {
  type DefinitionName,
  definitionNames,
  definitions,
  replacedActions,
  written,
  writtenNames,
} from './json-definitions.ts';
import { addDescriptions, type JsonSchema } from './json-descriptions.ts';
import { describedUnder, type Reference } from './reference.ts';
import { schemaFileOf } from './schema-line.ts';

/** The names of the definitions that a part of a schema refers to. */
function referredNames(part: unknown): DefinitionName[] {
  const refs = JSON.stringify(part).matchAll(/"\$ref":"#\/\$defs\/([a-z]+)"/g);
  return [...refs].map(([, name]) => name as DefinitionName); // the table holds every name referred to
}

/** The definitions that a schema needs, those that they need in turn included, in the table's order. */
function neededDefinitions(root: unknown, all: JsonSchema): JsonSchema {
  const needed = new Set<DefinitionName>();
  const add = (part: unknown) => {
    for (const name of referredNames(part)) {
      if (needed.has(name)) continue;
      needed.add(name);
      add(all[name]);
    }
  };
  add(root);
  const inOrder = definitionNames.filter((name) => needed.has(name));
  return Object.fromEntries(inOrder.map((name) => [name, all[name]]));
}

/** The JSON Schema (draft 7) of a kind of record, without descriptions. */
function convertKind(kind: RecordKind): JsonSchema {
  const { $schema, $defs, ...root } = toJsonSchema(recordKinds[kind].schema, {
    definitions,
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (replacedActions.has(valibotAction) || valibotAction.type === 'brand') return jsonSchema;
      const message = 'message' in valibotAction ? valibotAction.message : undefined;
      const isPattern = valibotAction.type === 'regex' && typeof message === 'string';
      return isPattern ? Object.assign(jsonSchema, { patternErrorMessage: message }) : undefined;
    },
  });
  const byHand = writtenNames.map((name) => {
    const examples = v.getExamples(definitions[name]);
    return [name, { ...written[name], examples }] as const;
  });
  const all: JsonSchema = { ...$defs, ...Object.fromEntries(byHand) };
  return { $schema, ...root, $defs: neededDefinitions(root, all) };
}

/**
 * The files of geo/schemas by name: for each kind of record a JSON Schema by which editors complete
 * and underline. Made from the schemas that check the records, and described in the words of the
 * reference. Pure: same schemas and page, same bytes.
 *
 * @throws when a schema has a part that JSON Schema cannot say and that is not written by hand
 */
export function buildJsonSchemas(reference: Reference): Map<string, string> {
  const kinds = Object.keys(recordKinds) as RecordKind[]; // keys of the table itself
  return new Map(
    kinds
      .filter((kind) => describedUnder(kind) === kind)
      .map((kind) => {
        const schema = addDescriptions(convertKind(kind), kind, reference);
        return [schemaFileOf(kind), `${JSON.stringify(schema, null, 2)}\n`];
      }),
  );
}
