import * as v from 'valibot';

/** The two languages of the atlas; Chinese is the default. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The languages as pages and links name them (BCP 47). */
export const languageTags = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>;

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
