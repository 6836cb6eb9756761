import type { Language } from '../data/text.ts';
import { word } from './words.ts';

interface Props {
  readonly language: Language;
  readonly base: string;
  /** What went wrong, in the words of the error. */
  readonly detail: string;
  readonly onRetry: () => void;
}

const files = [
  'places.csv',
  'places.geojson',
  'metros.geojson',
  'platforms.geojson',
  'corridors.geojson',
  'stations.geojson',
];

/**
 * When the dataset could not be had: what happened, a way to try again, and the open data. It is the
 * whole page, or a notice on a page that was written with everything but the live map.
 */
export const Failure = ({ language, base, detail, onRetry }: Props) => (
  <div class="failure">
    <div role="alert">
      <h2>{word.failedTitle[language]}</h2>
      <p class="detail">{detail}</p>
    </div>
    <p>
      <button type="button" onClick={onRetry}>
        {word.retry[language]}
      </button>
    </p>
    <p>{word.failedHelp[language]}</p>
    <ul>
      {files.map((file) => (
        <li key={file}>
          <a href={`${base}data/${file}`}>{file}</a>
        </li>
      ))}
    </ul>
  </div>
);
