import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildDataset } from '../../geo/build.ts';
import { copySeeds, root } from './broken-seeds.ts';

const seeds = copySeeds();
let data = '';
beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), 'atlas-data-')), 'data');
});
const schemas = () => join(data, '..', 'schemas');
afterEach(() => {
  seeds.restore();
  rmSync(join(data, '..'), { recursive: true, force: true });
});
afterAll(() => seeds.discard());

/** Runs `geo/main.ts` as `npm run geo` does, on the copies. */
function geo(command: string, environment: Record<string, string> = {}) {
  const tsx = join(root, 'node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(
    tsx,
    [
      'geo/main.ts',
      ...command.split(' '),
      '--seeds',
      seeds.folder,
      '--data',
      data,
      '--schemas',
      join(data, '..', 'schemas'),
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...environment } },
  );
  return { status, stdout, stderr };
}

/** A station whose eighth line cites nothing that exists. */
const breakStation = () =>
  seeds.write(
    'stations/qianjiang.yaml',
    '# yaml-language-server: $schema=../../geo/schemas/stations.json\nname:\n  zh: 黔江\n  en: Qianjiang\nat: [108.7862, 29.4459]\ncounty: 500114\nhub: passenger\nsources: [{ id: osm }]\n',
  );

describe('writing the dataset', () => {
  it('with a broken record tells the line, writes nothing and fails', () => {
    breakStation();
    expect(geo('write')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'seeds/stations/qianjiang.yaml:8 sources.0.id [citation-resolves] found "osm", expected the id of a file in seeds/sources\n' +
        '1 problem; nothing was written\n',
    });
    expect(existsSync(data)).toBe(false);
  });

  it('with a broken record leaves what was there before', () => {
    mkdirSync(data);
    writeFileSync(join(data, 'places.csv'), 'old');
    breakStation();
    seeds.edit('places/500101.yaml', 'kind: district', 'kind: banner');
    const { status, stderr } = geo('write');
    expect(status).toBe(1);
    expect(stderr).toMatch(/\n2 problems; nothing was written\n$/);
    expect(readdirSync(data)).toEqual(['places.csv']);
    expect(readFileSync(join(data, 'places.csv'), 'utf8')).toBe('old');
  });

  it('with sound records gives the same bytes in another time zone and language', () => {
    const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    expect(geo('write', elsewhere)).toMatchObject({ status: 0, stderr: '' });
    const build = buildDataset(seeds.folder);
    const here = build.ok ? build.files : new Map<string, string>();
    expect(readdirSync(data).sort()).toEqual([...here.keys()].sort());
    const differing = [...here].filter(
      ([name, content]) => readFileSync(join(data, name), 'utf8') !== content,
    );
    expect(differing.map(([name]) => name)).toEqual([]);
  });
});

describe('checking the records alone', () => {
  it('counts them when they are sound, and names what is wrong when they are not', () => {
    const sound = geo('seeds');
    expect(sound).toMatchObject({ status: 0, stderr: '' });
    expect(sound.stdout).toMatch(/^\d{4} records are sound\n$/);
    seeds.edit('places/500101.yaml', 'kind: district', 'kind: banner');
    const broken = geo('seeds');
    expect(broken.status).toBe(1);
    expect(broken.stderr).toMatch(/^seeds\/places\/500101\.yaml:\d+ kind /);
  });
});

describe('beginning a record', () => {
  const file = 'stations/wulong-nan.yaml';

  it('writes one to be filled in, which the check then refuses field by field', () => {
    expect(geo('new stations wulong-nan')).toEqual({
      status: 0,
      stdout:
        'wrote seeds/stations/wulong-nan.yaml\n' +
        'fill in what is empty and delete what is not known; then run "npm run seeds:check"\n',
      stderr: '',
    });
    const problems = geo('seeds').stderr.split('\n').slice(0, -2);
    expect(problems.map((line) => line.replace(/^.*?:\d+ (\S+) .*$/, '$1'))).toEqual([
      'name.zh',
      'name.en',
      'at',
      'county',
      'sources.0.id',
    ]);
    rmSync(join(seeds.folder, file));
  });

  it('leaves a record that is there as it is, and writes none of an unknown kind', () => {
    const before = seeds.read('stations/qianjiang.yaml');
    expect(geo('new stations qianjiang')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'found seeds/stations/qianjiang.yaml, expected an id that is not taken\n',
    });
    expect(seeds.read('stations/qianjiang.yaml')).toBe(before);
    expect(geo('new station wulong-nan').stderr).toMatch(
      /^found the kind "station", expected one of sources, circle, places, /,
    );
    expect(geo('new').status).toBe(1);
  });
});

describe('checking the dataset', () => {
  it('names every file that is changed, missing or not made by the build, and fails', () => {
    expect(geo('write')).toMatchObject({ status: 0, stderr: '' });
    expect(geo('check')).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(join(data, 'places.csv'), 'old');
    writeFileSync(join(data, 'notes.txt'), '');
    rmSync(join(data, 'rivers.geojson'));
    writeFileSync(join(schemas(), 'rivers.json'), '{}');
    expect(geo('check')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        `${data}/places.csv is not what the records give\n` +
        `${data}/rivers.geojson is not what the records give\n` +
        `${data}/notes.txt is not made by the build\n` +
        `${schemas()}/rivers.json is not what the records give\n` +
        'run "npm run geo" and commit the result\n',
    });
  });
});
