import { describe, expect, it } from 'vitest';
import { catalogue, type GroupId } from '../../src/plan/catalogue.ts';
import type { Form, LayerEntry, LayerGroup, LegendEntry } from '../../src/plan/form.ts';
import { type Ink, palettes, type Scheme } from '../../src/plan/palette.ts';
import { apart } from './difference.ts';
import { leastApart, leastContrast } from './distances.ts';
import { contrastOf, type Sight, sights } from './sight.ts';

const schemes = Object.keys(palettes) as Scheme[];
const everySight = Object.keys(sights) as Sight[];

/** How far apart two inks are to the eye that tells them apart least. */
const leastOf = (scheme: Scheme, one: Ink, other: Ink): number =>
  Math.min(
    ...everySight.map((sight) => apart(palettes[scheme][one], palettes[scheme][other], sight)),
  );

/** All pairs of a list, each once. */
const pairsOf = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]));

/** What is drawn and listed in the legend, and the edge of the scope, which explains itself. */
const drawn: readonly Form[] = [
  ...(Object.keys(catalogue) as GroupId[]).flatMap((id) => {
    const { layers, legend = {} }: LayerGroup = catalogue[id];
    const own = Object.values<LayerEntry>(layers).map((layer) => layer.legend);
    return [legend, ...own].flatMap((entries) =>
      Object.values<LegendEntry>(entries).map(({ form }) => form),
    );
  }),
  { type: 'line', ink: 'scopeEdge', width: 1.4 },
];

/** The ink by which a form is known: a dot's is inside, the others' are their own. */
const inkOf = (form: Form): Ink => (form.type === 'dot' ? form.fill : form.ink);

/** How a form looks without its colour. */
function lookOf(form: Form): string {
  switch (form.type) {
    case 'line': {
      const [stroke] = form.dash ?? [Number.POSITIVE_INFINITY];
      if (stroke === Number.POSITIVE_INFINITY) return 'solid line';
      return stroke < 1 ? 'dotted line' : 'dashed line';
    }
    case 'hatch':
      return `hatch to the ${form.lean}`;
    case 'mark':
      return `disc ${form.mark.en}`;
    default:
      return form.type;
  }
}

/** Pairs of different inks by what tells them apart besides colour; nothing where colour must. */
const inkPairs = pairsOf(drawn.filter(({ type }) => type !== 'fill')).flatMap(([one, other]) => {
  const [a, b] = [inkOf(one), inkOf(other)];
  if (a === b) return [];
  const looks = [lookOf(one), lookOf(other)];
  return [{ a, b, byForm: looks[0] === looks[1] ? undefined : `${a}, ${b}` }];
});

describe.each(schemes)('the %s scheme', (scheme) => {
  const ink = palettes[scheme];

  it('tells the kinds of land apart', () => {
    const areas = [
      'chongqingCore',
      'chongqingLand',
      'chengduCore',
      'sichuanLand',
      'outside',
    ] as const;
    for (const [one, other] of pairsOf(areas))
      expect(leastOf(scheme, one, other), `${one}, ${other}`).toBeGreaterThanOrEqual(
        leastApart.areas,
      );
  });

  it('tells lines, dots and hatches of one form apart by colour', () => {
    const byColour = inkPairs.filter(({ byForm }) => byForm === undefined);
    expect(byColour.length).toBeGreaterThan(20);
    for (const { a, b } of byColour)
      expect(leastOf(scheme, a, b), `${a}, ${b}`).toBeGreaterThanOrEqual(leastApart.marks);
  });

  it('has forms of the same colour and one look nowhere', () => {
    const looks = drawn.map((form) => `${inkOf(form)} ${lookOf(form)}`);
    const twice = looks.filter((look, index) => looks.indexOf(look) !== index);
    expect(twice).toEqual([]);
  });

  it('writes words that can be read', () => {
    for (const word of ['ink', 'mutedInk', 'link', 'chongqing', 'chengdu', 'doubt'] as const)
      for (const ground of ['paper', 'card', 'soft'] as const)
        expect(contrastOf(ink[word], ink[ground]), `${word} on ${ground}`).toBeGreaterThanOrEqual(
          leastContrast.text,
        );
    for (const word of ['ink', 'mutedInk', 'riverName', 'rail', 'platform', 'project'] as const)
      expect(contrastOf(ink[word], ink.halo), `${word} in its halo`).toBeGreaterThanOrEqual(
        leastContrast.text,
      );
  });

  it('draws the marks of the plan so that they stand out from the land; base lines may be softer', () => {
    const lands = ['chongqingLand', 'sichuanLand', 'outside'] as const;
    const marks = ['rail', 'railSchematic', 'chongqing', 'chengdu', 'platform'] as const;
    const grounds: readonly (readonly [Ink, Ink])[] = [
      ...[...marks, 'freight', 'project', 'scopeEdge', 'selection'].flatMap((mark) =>
        lands.map((land) => [mark as Ink, land] as const),
      ),
      // In the cores railways lie in their casing, and each city's outline on the other's is none.
      ['rail', 'railCasing'],
      ['railSchematic', 'railCasing'],
      ['chongqing', 'chongqingCore'],
      ['chengdu', 'chengduCore'],
      ['partHatch', 'chongqingLand'],
      ['excludedHatch', 'outside'],
      ['focus', 'paper'],
      ['focus', 'card'],
    ];
    for (const [mark, ground] of grounds)
      expect(contrastOf(ink[mark], ink[ground]), `${mark} on ${ground}`).toBeGreaterThanOrEqual(
        leastContrast.marks,
      );
  });
});

describe('what colour alone would not tell apart', () => {
  it.each([
    ['light', ['rail, project']],
    ['dark', ['chengdu, project', 'excludedHatch, railSchematic']],
  ] as const)('differs in form, in the %s scheme', (scheme, only) => {
    const near = inkPairs.filter(
      ({ a, b, byForm }) => byForm && leastOf(scheme, a, b) < leastApart.marks,
    );
    const inBoth = [
      'border, station', // county lines, and the paper within a ring
      'chongqing, freight', // an outline, and a dot
      'excludedHatch, scopeEdge', // stripes, and a line
      'partHatch, chongqing', // stripes, and an outline
      'partHatch, freight', // stripes, and a dot
      'platform, project', // an outline, and a lettered disc
    ];
    expect([...new Set(near.map(({ byForm }) => byForm))].sort()).toEqual(
      [...inBoth, ...only].sort(),
    );
  });
});
