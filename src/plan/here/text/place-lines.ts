import type { Thing } from '../../../data/thing.ts';
import { withinSentence } from '../../capitals.ts';
import { scopeNames } from '../../scope-names.ts';
import type { Applicable } from '../applicable.ts';
import type { LocatedInside, LocatedOutside } from '../locate.ts';
import { provinceNames, textWords } from './words.ts';
import { boundarySources, type Line, type Writing } from './writing.ts';

/** Nearer to a border than this, km, the county is told with a warning: borders are generalised. */
const borderNearKm = 2;

function outsideLine({ province }: LocatedOutside, { dataset, say, fill }: Writing): Line {
  const record = province === undefined ? undefined : dataset.provinces[province];
  return {
    text: record ? fill(textWords.outsideIn, { name: say(record.name) }) : say(textWords.outside),
    citations: boundarySources,
  };
}

function scopeLine(
  { scope, excludedFrom }: LocatedInside,
  { basis }: Applicable,
  { say, name, fill, headed, sentences }: Writing,
): Line {
  const status = headed([
    say(withinSentence(scopeNames[scope])),
    ...(excludedFrom === undefined
      ? []
      : [fill(textWords.excludedFrom, { name: name({ kind: 'place', id: excludedFrom }) })]),
  ]);
  return {
    text: sentences([fill(textWords.scope, { status }), ...(basis ? [say(basis)] : [])]),
    citations: basis?.sources ?? [],
  };
}

function borderLines({ borderKm }: Applicable, { fill }: Writing): Line[] {
  if (borderKm === undefined || borderKm >= borderNearKm) return [];
  const text = fill(textWords.border, { km: borderKm.toFixed(1) });
  return [{ text, citations: boundarySources }];
}

/** Where the point lies: county, unit, province, and how the Outline treats it. */
export function placeLines(found: Applicable, writing: Writing): Line[] {
  const { located } = found;
  if (located.outside) return [outsideLine(located, writing)];
  const { say, name, fill } = writing;
  const { county, unit, province } = located;
  const area = (sentence: (typeof textWords)['county' | 'unit'], thing: Thing): Line => ({
    text: fill(sentence, { name: name(thing), code: thing.id }),
    citations: boundarySources,
  });
  return [
    area(textWords.county, { kind: 'county', id: county }),
    ...(unit === county ? [] : [area(textWords.unit, { kind: 'place', id: unit })]),
    {
      text: fill(textWords.province, { name: say(provinceNames[province]) }),
      citations: boundarySources,
    },
    ...borderLines(found, writing),
    scopeLine(located, found, writing),
  ];
}
