import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBreaches } from './rooms/breaches.ts';
import { findCycles } from './rooms/cycles.ts';
import { emptyNames } from './rooms/house-rules.ts';
import { listPaths, readSourceFiles } from './rooms/source-files.ts';

const root = join(import.meta.dirname, '..');
const files = readSourceFiles(root, ['src', 'geo']);

describe('the rooms of the project', () => {
  it('are all read', () => {
    const paths = files.map((file) => file.path);
    expect(paths).toContain('src/main.tsx');
    expect(paths).toContain('src/data/dataset.ts');
    expect(paths).toContain('geo/main.ts');
  });

  it('import only whom they may, and the pure ones name no page, clock or chance', () => {
    expect(findBreaches(files)).toEqual([]);
  });

  it('have no import cycles', () => {
    expect(findCycles(files)).toEqual([]);
  });

  it('have no file or folder with an empty name', () => {
    const named = listPaths(root, ['src', 'geo', 'tests']).filter((path) =>
      emptyNames.includes(basename(path).replace(/\..*$/, '').toLowerCase()),
    );
    expect(named).toEqual([]);
  });

  it('do not reach for anything beside the repository', () => {
    const reaching = files.filter(({ text }) => /['"`](?:\.\.\/)+shared\b/.test(text));
    expect(reaching.map(({ path }) => path)).toEqual([]);
  });
});

const breachesIn = (path: string, text: string) => findBreaches([{ path, text }]);

describe('a made-up file is caught', () => {
  const wrongImports: readonly [string, string, string][] = [
    [
      'src/data/x.ts',
      `import { a } from '../plan/a.ts'`,
      'imports ../plan/a.ts: data may not import plan',
    ],
    [
      'src/plan/x.ts',
      `export * from '../view/a.ts'`,
      'imports ../view/a.ts: plan may not import view',
    ],
    [
      'src/view/x.ts',
      `import { a } from '../plan/palette.ts'`,
      'imports ../plan/palette.ts: of plan, view may import src/plan/catalogue.ts, src/plan/filter/filter.ts, src/plan/themes/choices.ts only',
    ],
    [
      'src/state/x.ts',
      `export type { A } from '../ui/a.tsx'`,
      'imports ../ui/a.tsx: state may not import ui',
    ],
    [
      'src/ui/x.tsx',
      `const a = import('../map/gl/a.ts')`,
      'imports ../map/gl/a.ts: ui may not import map/gl',
    ],
    [
      'src/ui/x.tsx',
      `import type { A } from '../map/style/a.ts'`,
      'imports ../map/style/a.ts: ui may not import map/style',
    ],
    [
      'src/ui/x.tsx',
      `import '../browser/a.ts'`,
      'imports ../browser/a.ts: ui may not import browser',
    ],
    [
      'src/map/style/x.ts',
      `import '../gl/a.ts'`,
      'imports ../gl/a.ts: map/style may not import map/gl',
    ],
    [
      'src/map/gl/x.ts',
      `type A = import('../../state/a.ts').A`,
      'imports ../../state/a.ts: map/gl may not import state',
    ],
    ['src/browser/x.ts', `import '../ui/a.tsx'`, 'imports ../ui/a.tsx: browser may not import ui'],
    ['geo/x.ts', `import '../src/plan/a.ts'`, 'imports ../src/plan/a.ts: geo may not import plan'],
    ['src/data/x.ts', `import '../main.tsx'`, 'imports ../main.tsx: data may not import main'],
    [
      'src/main.tsx',
      `import '../geo/build.ts'`,
      'imports ../geo/build.ts: main may not import geo',
    ],
    [
      'src/main.tsx',
      `import { a } from './map/gl/a.ts'`,
      'imports ./map/gl/a.ts at once: map/gl is loaded by import() only',
    ],
    [
      'geo/x.ts',
      `import '../../elsewhere/facts.ts'`,
      'imports ../../elsewhere/facts.ts, which is in no room',
    ],
    [
      'src/ui/x.tsx',
      `import 'maplibre-gl/dist/maplibre-gl.css'`,
      'imports maplibre-gl/dist/maplibre-gl.css, which only map/gl may',
    ],
    [
      'src/map/style/x.ts',
      `import type { Map } from 'maplibre-gl'`,
      'imports maplibre-gl, which only map/gl may',
    ],
    [
      'src/state/x.ts',
      `import { h } from 'preact/hooks'`,
      'imports preact/hooks, which only ui, pages, main, embed may',
    ],
    [
      'src/view/x.ts',
      `import { signal } from '@preact/signals'`,
      'imports @preact/signals, which only state, ui, pages, main, browser, embed may',
    ],
    ['src/data/x.ts', `import { join } from 'path'`, 'imports path, which only geo, pages may'],
    [
      'src/browser/x.ts',
      `import { join } from 'node:path'`,
      'imports node:path, which only geo, pages may',
    ],
  ];
  it.each(wrongImports)('%s with %s', (path, text, breach) => {
    expect(breachesIn(path, text)).toEqual([`${path}: ${breach}`]);
  });

  it('when it lies in no room', () => {
    expect(breachesIn('src/tools/x.ts', '')).toEqual(['src/tools/x.ts: is in no room']);
  });

  const impure: readonly [string, string][] = [
    ['document.title', 'document'],
    ['const w = window.innerWidth', 'window'],
    ['typeof navigator', 'navigator'],
    ['const { now } = performance', 'performance'],
    ['const o = { fetch }', 'fetch'],
    ['localStorage.clear()', 'localStorage'],
    ['globalThis.x', 'globalThis'],
    ['Date.now()', 'Date.now'],
    ['new Date()', 'Date without arguments'],
    ['Date()', 'Date without arguments'],
    ['Math.random()', 'Math.random'],
  ];
  it.each(impure)('in a pure room with %s', (text, name) => {
    const path = 'src/plan/x.ts';
    expect(breachesIn(path, text)).toEqual([`${path}: names ${name}, which a pure room may not`]);
  });

  it('when files import each other in a ring, even for types', () => {
    const ring = [
      { path: 'src/data/b.ts', text: `import './c.ts'` },
      { path: 'src/data/c.ts', text: `import type { A } from './a.ts'` },
      { path: 'src/data/a.ts', text: `export * from './b.ts'` },
      { path: 'src/data/d.ts', text: `import './a.ts'` },
    ];
    expect(findCycles(ring)).toEqual([
      'src/data/a.ts > src/data/b.ts > src/data/c.ts > src/data/a.ts',
    ]);
  });

  it('when its import cannot be read', () => {
    expect(() => breachesIn('src/main.tsx', 'import(name)')).toThrow('cannot be checked');
  });
});

describe('a made-up file passes', () => {
  const sound: readonly [string, string][] = [
    [
      'src/main.tsx',
      `import type { A } from './map/gl/a.ts'; const a = () => import('./map/gl/a.ts')`,
    ],
    ['src/view/x.ts', `import { layers } from '../plan/catalogue.ts'`],
    [
      'src/map/gl/x.ts',
      `import { Map } from 'maplibre-gl'; import u from 'maplibre-gl/w.mjs?worker&url'`,
    ],
    ['src/map/style/x.ts', `import type { Style } from '@maplibre/maplibre-gl-style-spec'`],
    ['src/ui/x.tsx', `import './x.css'; import { h } from 'preact'`],
    ['geo/x.ts', `import { join } from 'node:path'; import { text } from '../src/data/text.ts'`],
    ['src/data/x.ts', `const date = new Date(Date.UTC(2021, 0, 1)); // not document, not window`],
    [
      'src/plan/x.ts',
      `const a = { document: 1 }; a.document; const t = 'window'; interface B { fetch: 1 }`,
    ],
    ['src/state/x.ts', `const change = (history: 'push' | 'keep') => ({ history })`],
  ];
  it.each(sound)('%s with %s', (path, text) => {
    expect(breachesIn(path, text)).toEqual([]);
  });
});
