import * as v from 'valibot';

/** The two languages of the atlas; Chinese is the default. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

const han = /\p{Script=Han}/u;
const latin = /[A-Za-z]/;

/** A text in both languages. Chinese must hold a Chinese character, English must hold none. */
export const text = v.strictObject({
  zh: v.pipe(
    v.string('expected the Chinese text'),
    v.trim(),
    v.regex(han, 'expected Chinese text'),
  ),
  en: v.pipe(
    v.string('expected the English text'),
    v.trim(),
    v.check((value) => latin.test(value) && !han.test(value), 'expected English text'),
  ),
});
export type Text = v.InferOutput<typeof text>;
