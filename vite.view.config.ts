import { defineConfig } from 'vite';
import { embedBuild, surveyChunk } from './vite.embed.config.ts';

/** `/embed/view/`, where every view is that no page was written for: one file of code for all of it. */
export default defineConfig(
  embedBuild('embed/start-view.ts', 'embed-view.html', [
    ['view', ['embed/start-view.ts']],
    surveyChunk,
  ]),
);
