import { embedLayout } from '../../../plan/embedding/layout.ts';
import type { Embedded } from '../../../plan/embedding/snippets.ts';
import { fileNameOf } from '../../../plan/exports/file-name.ts';
import { nameOf } from '../../../plan/naming.ts';
import { writeLink } from '../../../view/link.ts';
import { firstView, type View } from '../../../view/view.ts';
import { useAtlas } from '../../atlas-context.ts';
import { labelled } from '../../format.ts';
import { word } from '../../words.ts';
import { today } from '../take/today.ts';
import { embeddedView } from './embedded-view.ts';
import type { EmbedPlan } from './use-plan.ts';
import { embedWords } from './words.ts';

/** A column on a phone, CSS pixels. */
const phonePx = 340;

/** The pictures that every page has for shared links, pixels. */
const preparedSize = { width: 1200, height: 630 } as const;

/** What the snippets are made of, and whether a picture is there for it. */
export interface BuiltEmbed {
  readonly embedded: Embedded;
  /** The embed's address on this site. */
  readonly href: string;
  readonly pictureReady: boolean;
}

/** The address of the page that a view is on, without any setting. */
const plainPage = ({ language, selection }: View): View => ({ ...firstView, language, selection });

/** The page of an embed below its folder, `place/500151` or `view`; empty for the Circle's. */
const pageOf = (href: string, base: string): string =>
  href
    .slice(base.length)
    .replace(/^(?:en\/)?embed\//, '')
    .replace(/\/?(?:\?.*)?$/, '');

/** The embed as its snippets say it; its usual height is an estimate. */
export function useEmbedded({ planned, camera }: EmbedPlan): BuiltEmbed {
  const { state, site, library } = useAtlas();
  const view = state.view.value;
  const shown = embeddedView(view, camera);
  const { language } = shown;
  const href = writeLink(shown, site.base);
  const whole = writeLink({ ...shown, embed: undefined }, site.base);
  const pictureReady = whole === writeLink(plainPage(shown), site.base) && !whole.includes('?');
  const { origin } = window.location;
  const layout = embedLayout(planned.width, planned.height, planned);
  const phoneLayout = embedLayout(Math.min(phonePx, planned.width), undefined, planned);
  const { width, height, credit } = view.building;
  const [only] = view.selection;
  const what = (only && nameOf(library, only)?.en) || 'map';
  const ready = { src: `${origin}${whole}map.png`, ...preparedSize };
  const own = {
    src: fileNameOf(what, language, today(), 'png'),
    width,
    height: Math.round(layout.height),
  };
  const review = site.mapReviewNumber
    ? labelled(word.reviewNumber[language], site.mapReviewNumber, language)
    : word.notReviewed[language];
  const end = language === 'zh' ? '。' : '. ';
  return {
    href,
    pictureReady,
    embedded: {
      site: origin + site.base,
      src: origin + href,
      full: origin + whole,
      page: pageOf(href, site.base),
      keys: [...new URLSearchParams(href.split('?')[1] ?? '')],
      title: planned.title,
      language,
      width,
      height,
      usual: { height: layout.height, phoneHeight: phoneLayout.height },
      image: pictureReady ? ready : own,
      caption: [planned.title, credit, embedWords.source[language], review]
        .filter((part) => part !== undefined)
        .join(end),
    },
  };
}
