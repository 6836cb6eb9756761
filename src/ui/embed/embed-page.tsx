import type { ComponentChildren } from 'preact';
import type { Language } from '../../data/text.ts';
import type { ListedEntry } from '../../plan/catalogue.ts';
import type { Site } from '../atlas-context.ts';
import { creditWord as word } from '../credit-words.ts';
import { formatDate } from '../format-date.ts';
import { inkVariable, Swatch } from '../parts/swatch.tsx';
import { embedWord } from './embed-words.ts';

/** What an embed says around its map. */
export interface EmbedWords {
  readonly title: string;
  /** What the map shows, when the title is the newsroom's own, and the year when one is chosen. */
  readonly about: readonly string[];
  readonly credit: string | undefined;
  /** Of the data, a date as records write it. */
  readonly asOf: string;
  /** The address of the same view in the whole atlas. */
  readonly whole: string;
}

interface Props {
  readonly language: Language;
  readonly site: Site;
  readonly words: EmbedWords;
  readonly folded: boolean;
  /** The legend; the entries of the catalogue, or whatever the app puts there. */
  readonly legend: ComponentChildren;
  /** The map, or its picture. */
  readonly children: ComponentChildren;
}

/**
 * A map inside an article: title, map, legend, and where it all comes from. It is the same markup
 * before any script and while the map is explored, so that nothing moves.
 */
export function EmbedPage({ language, site, words, folded, legend, children }: Props) {
  const { title, about, credit, asOf, whole } = words;
  const colon = language === 'zh' ? '：' : ': ';
  return (
    <div class="embed">
      <header class="embed-head">
        <h1>{title}</h1>
        <p class="embed-about">{about.join(' · ')}</p>
      </header>
      <main class="embed-map map-frame">{children}</main>
      <details class="embed-legend" open={!folded}>
        <summary>{embedWord.legend[language]}</summary>
        {legend}
      </details>
      <footer class="embed-foot">
        <p>
          <span class="embed-credit">{credit}</span>
          <span>
            {word.credits[language]}
            {colon}
            {language === 'zh' ? '天地图界线（2024年5月）' : 'Tianditu boundaries (May 2024)'}
            {' · © OpenStreetMap (ODbL) · GSHHG (LGPL)'}
          </span>{' '}
          <span>
            {word.recordsOf[language]}
            {colon}
            {formatDate(asOf, language)}
          </span>{' '}
          <span class="review">
            {site.mapReviewNumber
              ? `${word.reviewNumber[language]}${colon}${site.mapReviewNumber}`
              : word.notReviewed[language]}
          </span>
        </p>
        <p>
          <a class="embed-whole" href={whole} target="_blank" rel="noopener">
            {embedWord.openFull[language]}
          </a>
        </p>
      </footer>
    </div>
  );
}

interface EntriesProps {
  readonly language: Language;
  readonly entries: readonly ListedEntry[];
}

/** The legend of an embed in the colours of the page's scheme. */
export const EmbedEntries = ({ language, entries }: EntriesProps) => (
  <ul class="entries">
    {entries.map(({ key, entry }) => (
      <li key={key}>
        <Swatch form={entry.form} inkOf={inkVariable} say={(text) => text[language]} />
        <span>
          {entry.name[language]}
          {entry.note && <span class="sub">{entry.note[language]}</span>}
        </span>
      </li>
    ))}
  </ul>
);
