import './browser/newer-arrays.ts';
import { datasetFiles } from './browser/dataset-files.ts';
import { sendFor } from './browser/fetch-json.ts';
import { tellNotStarted } from './browser/not-started.ts';
import { whenPainted, whenTouched } from './browser/painted.ts';
import './ui/styles/base.css';
import './ui/styles/layout.css';
import './ui/styles/panel.css';
import './ui/styles/map.css';
import './ui/styles/scheme.css';
import './ui/styles/search.css';
import './ui/styles/timeline.css';
import './ui/styles/citing.css';
import './ui/styles/desk.css';
import './ui/styles/picture.css';
import './ui/styles/access.css';
import './ui/styles/print.css';

// A page comes to life in this order: its picture, which needs no script; the app; the live map.
// A map that does not come is told where it is started, an app that does not come leaves the page
// as it was written, with a sentence of it.
const fetchMap = () => void import('./map/gl/live-map.ts').catch(() => undefined);
// One file after the other: what is read first is there first, and is read while the next one comes.
whenPainted(() => {
  const files = Object.values(datasetFiles(import.meta.env.BASE_URL));
  void Promise.all(files.map(sendFor)).then(fetchMap);
});
whenTouched(fetchMap);
import('./main.tsx').then(({ begun }) => begun).catch(tellNotStarted);
