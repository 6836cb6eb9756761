import type { Language } from '../data/text.ts';
import { word } from './words.ts';
import './styles/base.css';
import './styles/layout.css';

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

/** The page when the dataset could not be had: what happened, a way to try again, and the open data. */
export const Failure = ({ language, base, detail, onRetry }: Props) => (
  <main class="failure">
    <h1>{word.title[language]}</h1>
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
  </main>
);
