import * as v from 'valibot';

const sixDigits = /^[1-9]\d{5}$/;
const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Official six-digit administrative code (GB/T 2260), e.g. `500101` for Wanzhou.
 * YAML reads bare digits as a number, so a number is taken as its text.
 */
export const adcode = v.pipe(
  v.union([v.string(), v.number()], 'expected a six-digit adcode such as 500101'),
  v.examples([500101]),
  v.transform(String),
  v.regex(sixDigits, 'expected a six-digit adcode such as 500101'),
  v.brand('Adcode'),
);
export type Adcode = v.InferOutput<typeof adcode>;

/** Ids as keys of published JSON: plain text of the right shape, so that any id may look it up. */
export const adcodeKey = v.pipe(
  v.string(),
  v.regex(sixDigits, 'expected a six-digit adcode such as 500101'),
);
export const slugKey = v.pipe(
  v.string(),
  v.regex(slugShape, 'expected lower-case words joined by hyphens, such as chengyu-hsr'),
);

/** ASCII id of a record without an official code: lower-case words joined by hyphens. */
export const slug = v.pipe(
  v.string('expected an id such as chengyu-hsr'),
  v.regex(slugShape, 'expected lower-case words joined by hyphens, such as chengyu-hsr'),
  v.examples(['outline-2021']),
  v.brand('Slug'),
);
export type Slug = v.InferOutput<typeof slug>;

/** The province-level part of a code: `50` is Chongqing, `51` is Sichuan. */
export const provinceOf = (code: Adcode): string => code.slice(0, 2);

/** The prefecture-level part of a code: `5107` covers Mianyang and its counties. */
export const prefectureOf = (code: Adcode): string => code.slice(0, 4);
