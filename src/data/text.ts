import * as v from 'valibot';

export { type Language, languages, languageTags } from './language.ts';

const han = /\p{Script=Han}/u;
const latin = /[A-Za-z]/;

/** Chinese must hold a Chinese character, English must hold none. */
export const zhText = v.pipe(
  v.string('expected the Chinese text'),
  v.trim(),
  v.regex(han, 'expected Chinese text'),
  v.examples(['万州区']),
);
export const enText = v.pipe(
  v.string('expected the English text'),
  v.trim(),
  v.check((value) => latin.test(value) && !han.test(value), 'expected English text'),
  v.examples(['Wanzhou District']),
);

/** A text in both languages. */
export const text = v.strictObject({ zh: zhText, en: enText });
export type Text = v.InferOutput<typeof text>;
