import { customPinyin, pinyin } from 'pinyin-pro';

/** Readings that the library has otherwise: of a name, or of a character wherever we use it. */
customPinyin({ 筠连: 'jūn lián', 都: 'dū' });

/**
 * The syllables of a Chinese text without tones, one for each character; what is not Chinese is
 * one syllable for each run of it.
 */
export function syllablesOf(chinese: string): { character: string; reading: string }[] {
  return pinyin(chinese, { type: 'all', toneType: 'none', nonZh: 'consecutive', v: true }).map(
    ({ origin, pinyin: reading, isZh }) => ({
      character: origin,
      reading: isZh ? reading : origin.toLowerCase(),
    }),
  );
}
