import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filter, filterOptions } from '../../src/plan/filter/filter.ts';
import { filterKeys, mostTextCharacters } from '../../src/view/filter-keys.ts';

/** The filter as a link writes it, and back through the percent-encoding of a query. */
function writtenAndRead(filter: Filter): Filter {
  const query = Object.entries(filterKeys).flatMap(([name, { param, write }]) => {
    const text = (write as (value: unknown) => string | undefined)(filter[name as keyof Filter]);
    return text === undefined ? [] : [`${param}=${text}`];
  });
  const params = new URLSearchParams(query.join('&'));
  const read = Object.entries(filterKeys).flatMap(([name, key]) => {
    const text = params.get(key.param);
    const value = text === null ? undefined : key.read(text);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(read);
}

/** Some of the options: neither all nor none, which are no choice. */
const some = <T>(options: readonly T[]) =>
  fc
    .subarray([...options], { minLength: 1, maxLength: options.length - 1 })
    .map((chosen) => new Set(chosen));

const filter: fc.Arbitrary<Filter> = fc.record(
  {
    kinds: some(filterOptions.kinds),
    statuses: some(filterOptions.statuses),
    confidence: some(filterOptions.confidence),
    aspect: fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/),
    text: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((text) => [...text.replace(/\p{Cc}/gu, '').trim()].slice(0, mostTextCharacters).join(''))
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  },
  { requiredKeys: [] },
);

describe('the filter in the link', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(filter, (written) => {
        expect(writtenAndRead(written)).toEqual(written);
      }),
      { numRuns: 2000 },
    );
  });

  it('is written in words a person can read', () => {
    const { kinds, statuses, aspect, confidence, text } = filterKeys;
    expect(kinds.write(new Set(['corridor', 'place'] as const))).toBe('place,corridor');
    expect(statuses.write(new Set(['construction', 'open'] as const))).toBe('open,construction');
    expect(aspect.write('spatial-pattern')).toBe('spatial-pattern');
    expect(confidence.write(new Set(['one'] as const))).toBe('one');
    expect(text.write('a&b =+#万')).toBe('a%26b%20%3D%2B%23%E4%B8%87');
    expect([kinds, statuses, aspect, confidence, text].map(({ param }) => param)).toEqual([
      'kinds',
      'status',
      'aspect',
      'sure',
      'q',
    ]);
  });

  it('writes nothing for no choice, and reads nothing from what it does not know', () => {
    expect(filterKeys.kinds.write(new Set())).toBeUndefined();
    expect(filterKeys.kinds.write(new Set(filterOptions.kinds))).toBeUndefined();
    expect(filterKeys.text.write('  ')).toBeUndefined();
    expect(filterKeys.kinds.read('planet,constructor')).toBeUndefined();
    expect(filterKeys.statuses.read('open,nonsense')).toEqual(new Set(['open']));
    expect(filterKeys.aspect.read('<script>')).toBeUndefined();
    expect(filterKeys.text.read('\u0000 ')).toBeUndefined();
  });

  it('never throws and writes only what it reads again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (wild) => {
        for (const { read, write } of [filterKeys.text, filterKeys.aspect]) {
          const value = read(wild);
          const text = write(value);
          expect(new URLSearchParams(`x=${text ?? ''}`).get('x') || undefined).toBe(value);
        }
        expect(() => filterKeys.text.write(wild)).not.toThrow();
        expect(filterKeys.text.write('\ud800')).toBeUndefined();
      }),
    );
  });
});
