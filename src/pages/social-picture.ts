import type { Painted } from '../map/svg/paint-picture.ts';
import { kindNames } from '../plan/kind-names.ts';
import type { Library } from '../plan/library.ts';
import { nameOf } from '../plan/naming.ts';
import { word } from '../ui/words.ts';
import type { View } from '../view/view.ts';
import type { SocialLabel, SocialPicture } from './social-image.ts';

/** What the picture of a view says and shows when its link is shared. */
export function socialPictureOf(library: Library, view: View, map: Painted): SocialPicture {
  const { language, selection, page } = view;
  const other = language === 'zh' ? 'en' : 'zh';
  const [only] = selection;
  const name =
    (only && nameOf(library, only)) ??
    { home: word.subtitle, plan: word.thePlan, sources: word.sourcesPage }[page];
  const labels = map.labels.flatMap((label): SocialLabel[] => {
    const [first] = label.lines;
    // A name along a line is left out: at this size it would be a smudge.
    if (!first || label.glyphs) return [];
    return [
      {
        lines: label.lines.map(({ text }) => text),
        x: label.x,
        y: first.y,
        anchor: label.anchor,
        size: label.size,
        bold: label.weight > 400,
        color: label.color,
        halo: label.halo,
      },
    ];
  });
  return {
    language,
    kind: only ? kindNames[only.kind].one[language] : '',
    name: name[language],
    otherName: name[other],
    site: word.title[language],
    svg: map.svg,
    labels,
  };
}
