import { expect, it } from 'vitest';
import { paintSheet } from '../../../src/map/svg/sheet/paint-sheet.ts';
import { layersShownAtFirst } from '../../../src/plan/catalogue.ts';
import { soundOwn } from '../../plan/own/read-own.ts';
import { publishedDataset } from '../../published.ts';

it('a reader’s own file is painted into a sheet, its markup as text', () => {
  const dataset = publishedDataset();
  const { shapes, labels } = soundOwn(
    'own.csv',
    'name,lon,lat\n<img src=x onerror=alert(1)>,104.06,30.66\n**bold** &amp;,107.5,29.6',
  );
  const { svg } = paintSheet(
    dataset,
    {
      language: 'zh',
      layers: layersShownAtFirst,
      selected: [],
      year: 2026,
      scheme: 'light',
      drawn: { type: 'FeatureCollection', features: [...shapes, ...labels] },
    },
    { box: dataset.scopeBox, width: 1000, height: 700 },
    {
      words: {
        title: 'a',
        subtitle: '',
        legend: '',
        parts: { paper: '', heading: '', map: '', scale: '', notes: '' },
        notes: [],
      },
    },
  );
  const said = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) =>
    text.replaceAll(/<\/?tspan[^>]*>/g, ' '),
  );
  expect(said.join(' ').replaceAll(/\s+/g, '')).toContain('&lt;imgsrc=xonerror=alert(1)&gt;');
  expect(said.join(' ')).toContain('**bold** &amp;amp;');
  expect(svg).not.toContain('<img');
});
