import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/data/citation.ts';
import { publishedDataset } from '../published.ts';

const { circle, counties, places, platforms, totals } = publishedDataset();

/** Residents of a unit and of the counties it leaves out. */
const cityResidents = (id: string): number =>
  [id, ...(places[id]?.excludes ?? [])].reduce(
    (sum, code) => sum + (places[code]?.residents2020 ?? 0),
    0,
  );
const notesOf = (id: string): readonly Statement[] => places[id]?.notes ?? [];

interface Written {
  readonly what: string;
  /** The number as the text has it. */
  readonly value: number;
  /** The number as the atlas computes it. */
  readonly computed: number | undefined;
  readonly statements: readonly Statement[];
}

/** Numbers that the texts state and the atlas also computes. */
const written: readonly Written[] = [
  {
    what: 'residents of Mianyang in scope',
    value: 4_567_754,
    computed: places['510700']?.residents2020,
    statements: notesOf('510700'),
  },
  {
    what: 'residents of all Mianyang',
    value: 4_868_243,
    computed: cityResidents('510700'),
    statements: notesOf('510700'),
  },
  {
    what: 'residents of Beichuan',
    value: 174_132,
    computed: counties['510726']?.residents2020,
    statements: notesOf('510700'),
  },
  {
    what: 'residents of Pingwu',
    value: 126_357,
    computed: counties['510727']?.residents2020,
    statements: notesOf('510700'),
  },
  {
    what: 'residents of Dazhou in scope',
    value: 4_978_737,
    computed: places['511700']?.residents2020,
    statements: notesOf('511700'),
  },
  {
    what: 'residents of all Dazhou',
    value: 5_385_422,
    computed: cityResidents('511700'),
    statements: notesOf('511700'),
  },
  {
    what: 'residents of Wanyuan',
    value: 406_685,
    computed: counties['511781']?.residents2020,
    statements: notesOf('511700'),
  },
  {
    what: "residents of Ya'an in scope",
    value: 1_254_530,
    computed: places['511800']?.residents2020,
    statements: notesOf('511800'),
  },
  {
    what: "residents of all Ya'an",
    value: 1_434_603,
    computed: cityResidents('511800'),
    statements: notesOf('511800'),
  },
  {
    what: 'residents of Tianquan',
    value: 132_033,
    computed: counties['511825']?.residents2020,
    statements: notesOf('511800'),
  },
  {
    what: 'residents of Baoxing',
    value: 48_040,
    computed: counties['511827']?.residents2020,
    statements: notesOf('511800'),
  },
  {
    what: 'residents of the scope without Kaizhou and Yunyang',
    value: 95_516_947,
    computed: totals.whole.residents2020,
    statements: circle.notes,
  },
  {
    what: 'residents of the scope with both whole',
    value: 97_649_287,
    computed: totals.withParts.residents2020,
    statements: circle.notes,
  },
  {
    what: 'km² of the scope without Kaizhou and Yunyang',
    value: 181_498,
    computed: Math.round(totals.whole.areaKm2),
    statements: circle.notes,
  },
  {
    what: 'km² of the scope with both whole',
    value: 189_126,
    computed: Math.round(totals.withParts.areaKm2),
    statements: circle.notes,
  },
  {
    what: 'residents of Wanzhou, Dazhou and Kaizhou',
    value: 8_153_177,
    computed: platforms.wandakai?.residents2020,
    statements: platforms.wandakai?.notes ?? [],
  },
];

/** `1234567` as English writes it, `1,234,567`. */
const withCommas = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** True when the text has exactly this number, not a longer one that contains it. */
const states = (text: string, number: string): boolean =>
  new RegExp(`(?<![\\d,.])${number}(?![\\d]|,\\d)`).test(text);

describe('a number that a text states', () => {
  it.each(written.map((one) => [one.what, one.value, one] as const))(
    'is the one that the atlas computes: %s, %i',
    (_what, value, { computed, statements }) => {
      expect(computed).toBe(value);
      const stating = statements.filter(
        ({ zh, en }) => states(zh, String(value)) && states(en, withCommas(value)),
      );
      expect(stating).toHaveLength(1);
    },
  );
});
