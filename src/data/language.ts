/** The two languages of the atlas; Chinese is the default. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The languages as pages and links name them (BCP 47). */
export const languageTags = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>;
