import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chaptersOf, codeIn, rowsUnder } from '../geo/editing/markdown.ts';
import { embedKeys } from '../src/view/embed-keys.ts';
import { filterKeys } from '../src/view/filter-keys.ts';
import { linkKeys } from '../src/view/keys.ts';
import { tools } from '../src/view/view.ts';
import { readPage } from './docs/read-page.ts';
import { rooms } from './rooms/house-rules.ts';

const root = join(import.meta.dirname, '..');
const chapters = chaptersOf(readPage('README.md'));
const rowsOf = (chapter: string, ...header: string[]) =>
  rowsUnder(chapters.get(chapter) ?? '', ...header);
/** Every word in backticks of a cell. */
const codesIn = (cell = ''): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

describe('the front page', () => {
  it('lists every room', () => {
    const rows = rowsOf('The rooms', 'room', 'what lives there', 'what it may import');
    const listed = rows.map(([room = '']) => codeIn(room));
    const paths = rooms.map(([, path]) => path).filter((path) => !path.endsWith('.d.ts'));
    for (const path of paths) expect(listed).toContain(path);
    for (const path of listed) expect(existsSync(join(root, path)), path).toBe(true);
  });

  it('lists the tools of the desk in the order of their bar, and folders that are there', () => {
    const rows = rowsOf("The planner's desk", 'tool', 'what it answers', 'what works it out');
    expect(rows.map(([tool = '']) => codeIn(tool))).toEqual([...tools]);
    const named = rows.flatMap(([, , work]) => codesIn(work));
    for (const path of named) expect(existsSync(join(root, path)), path).toBe(true);
    const folders = readdirSync(join(root, 'src/plan'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/plan/${name}/`);
    for (const folder of folders) expect(named).toContain(folder);
  });

  it('lists every key of a link, and what an embed does with it', () => {
    const rows = rowsOf('The link is the state', 'key', 'what it holds', 'in an embed');
    const listed = rows.flatMap(([key, , inEmbed]) =>
      codesIn(key).map((param) => [param, inEmbed]),
    );
    const keys = [linkKeys, filterKeys, embedKeys].flatMap((table) => Object.values(table));
    expect(Object.fromEntries(listed)).toEqual(
      Object.fromEntries(keys.map(({ param, inEmbed }) => [param, inEmbed])),
    );
  });
});
