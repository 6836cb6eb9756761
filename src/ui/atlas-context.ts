import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Text } from '../data/text.ts';
import type { Thing } from '../data/thing.ts';
import type { SheetPainter } from '../plan/exports/sheet.ts';
import type { Scheme } from '../plan/palette.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import { writeLink } from '../view/link.ts';
import type { PageName } from '../view/view.ts';
import { type Word, word } from './words.ts';

/** Settings of the site itself, not of a reader. */
export interface Site {
  /** Where the site lives, `/` or `/atlas/`. */
  readonly base: string;
  /** The map-review number (审图号), when the map has one. */
  readonly mapReviewNumber: string | undefined;
  /** True for a page as it is written at build time: nothing that needs a script is a link or a button. */
  readonly still?: true;
  /** On the page for addresses that lead nowhere: what of the address can be searched for. */
  readonly missing?: string;
  readonly icpNumber: string | undefined;
  readonly policeNumber: string | undefined;
}

interface AtlasProps {
  readonly state: AtlasState;
  readonly site: Site;
  readonly scheme: Scheme;
  readonly sheets?: SheetPainter | undefined;
}

export const AtlasContext = createContext<AtlasProps | undefined>(undefined);

/** The state, and what every component needs of it. @throws outside of the App. */
export function useAtlas() {
  const context = useContext(AtlasContext);
  if (!context) throw new Error('useAtlas got no context, expected to be inside <App>');
  const { state, site, scheme, sheets } = context;
  const language: Language = state.language.value;
  return {
    state,
    site,
    scheme,
    sheets,
    dataset: state.dataset,
    library: state.library.value,
    language,
    say: (text: Text): string => text[language],
    w: (key: Word): string => word[key][language],
    hrefOfPage: (page: PageName): string =>
      writeLink({ ...state.view.value, page, selection: [] }, site.base),
    hrefOf: (thing: Thing): string =>
      writeLink({ ...state.view.value, selection: [thing] }, site.base),
  };
}
