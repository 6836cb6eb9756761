import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Put in by the build of the benchmark. */
declare const SCOPE_BOX: [number, number, number, number];
declare const COMPLETE_MARK: string;

setWorkerUrl(workerUrl);

const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: { counties: { type: 'geojson', data: 'counties.geojson' } },
    layers: [
      {
        id: 'fill',
        type: 'fill',
        source: 'counties',
        paint: { 'fill-color': '#e8dfd0' },
      },
      {
        id: 'line',
        type: 'line',
        source: 'counties',
        paint: { 'line-color': '#ffffff', 'line-width': 1 },
      },
    ],
  },
  bounds: SCOPE_BOX,
  fitBoundsOptions: { padding: 20 },
});

// As the atlas's own map is found, for the benchmark that pans both.
Object.assign(map.getContainer(), { atlasMap: map }).classList.add('map');
map.once('idle', () => requestAnimationFrame(() => performance.mark(COMPLETE_MARK)));
