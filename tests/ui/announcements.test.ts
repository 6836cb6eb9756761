import { expect, it } from 'vitest';
import type { LayerId } from '../../src/plan/catalogue.ts';
import { tellChange, tellOwn } from '../../src/ui/announcements.ts';
import { parseLink } from '../../src/view/link.ts';
import { publishedDataset } from '../published.ts';

const library = { dataset: publishedDataset(), plan: undefined, glossary: undefined };
const view = (link: string) => parseLink(new URL(link, 'https://example.org'), '/');
const told = (from: string, to: string, language: 'zh' | 'en') =>
  tellChange(view(from), view(to), library, language);

it('what changed is told in the page’s language, and nothing else', () => {
  expect(told('/', '/place/500151/', 'zh')).toBe('选中：铜梁区');
  expect(told('/en/', '/en/?sel=place:500151,corridor:xiyu-hsr', 'en')).toMatch(
    /^Selected: Tongliang District, /,
  );
  expect(told('/', '/?year=2012', 'en')).toBe('2012, at year’s end');
  expect(told('/?year=2012', '/?year=2030', 'zh')).toBe('2030年，按计划');
  expect(told('/place/500151/', '/', 'zh')).toBeUndefined();
  expect(told('/', '/en/?at=104,30,7&tool=list', 'en')).toBeUndefined();
});

it('a layer is told by name, several by their number', () => {
  const on = (...ids: LayerId[]) => `/?layers=${ids.join(',')}`;
  expect(told(on('units'), on('units', 'rivers'), 'en')).toBe('Shown: Rivers');
  expect(told(on('units', 'rivers'), on('units'), 'zh')).toBe('已隐藏：江河');
  expect(told(on('units', 'rivers'), on('part', 'excluded', 'stations'), 'zh')).toBe('显示3个图层');
});

it('the reader’s own file is told with what is drawn, what is not, and when it is gone', () => {
  const file = {
    name: 'a.csv',
    summary: { zh: '2个点', en: '2 points' },
    leftOut: { zh: '有1行没有显示。', en: '1 row left out.' },
    shapes: [],
    labels: [],
    box: undefined,
  };
  const resting = { type: 'resting' } as const;
  const problem = { zh: '文件是空的。', en: 'The file is empty.' };
  expect(tellOwn(undefined, file, resting, 'en')).toBe('a.csv. 2 points. 1 row left out.');
  expect(tellOwn(undefined, file, resting, 'zh')).toBe('a.csv，2个点，有1行没有显示。');
  expect(tellOwn(file, file, resting, 'en')).toBeUndefined();
  expect(tellOwn(file, file, { type: 'refused', name: 'b.csv', problem }, 'en')).toBe(
    'b.csv The file is empty.',
  );
  expect(tellOwn(file, undefined, resting, 'zh')).toBe('文件已移除');
});
