import type * as v from 'valibot';
import { citation, citations, note, statement } from '../../src/data/citation.ts';
import { partialDate } from '../../src/data/date.ts';
import { figure } from '../../src/data/figure.ts';
import { formerName } from '../../src/data/former-name.ts';
import { adcode, slug } from '../../src/data/ids.ts';
import { line, position } from '../../src/data/position.ts';
import { census } from '../../src/data/records/place.ts';
import { enText, text, zhText } from '../../src/data/text.ts';
import type { JsonSchema } from './json-descriptions.ts';

/** Shapes that a JSON Schema writes once and refers to, by the name of their chapter where one is theirs. */
export const definitions = {
  chinese: zhText,
  english: enText,
  text,
  date: partialDate,
  adcode,
  id: slug,
  position,
  line,
  citation,
  citations,
  statement,
  note,
  formerly: formerName,
  figure,
  census,
};
export type DefinitionName = keyof typeof definitions;

/** Han characters as a range: the flags that `\p{Script=Han}` needs are not known to all editors. */
const han = '\\u3400-\\u4dbf\\u4e00-\\u9fff';

/**
 * Shapes whose checks have no counterpart in JSON Schema, written by hand: they trim, turn a
 * number into its text, or call a function.
 */
export const written: Partial<Record<DefinitionName, JsonSchema>> = {
  chinese: {
    type: 'string',
    pattern: `[${han}]`,
    patternErrorMessage: 'expected Chinese text',
  },
  english: {
    type: 'string',
    pattern: `^[^${han}]*[A-Za-z][^${han}]*$`,
    patternErrorMessage: 'expected English text',
  },
  adcode: {
    anyOf: [
      { type: 'integer', minimum: 100000, maximum: 999999 },
      {
        type: 'string',
        pattern: '^[1-9][0-9]{5}$',
        patternErrorMessage: 'expected a six-digit adcode such as 500101',
      },
    ],
  },
  date: {
    anyOf: [
      { type: 'integer', minimum: 1900, maximum: 2100 },
      {
        type: 'string',
        pattern: '^(19[0-9]{2}|20[0-9]{2}|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$',
        patternErrorMessage: 'expected a date such as 2021-10-20, 2021-10 or 2021',
      },
    ],
  },
};

export const definitionNames = Object.keys(definitions) as DefinitionName[]; // keys of the table itself
export const writtenNames = definitionNames.filter((name) => name in written);

/** The actions of the shapes written by hand; any other that cannot be converted is an error. */
export const replacedActions = new Set<unknown>(
  writtenNames.flatMap((name) => {
    const schema: v.GenericSchema = definitions[name];
    return 'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe : [];
  }),
);
