import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../src/data/plan.ts';
import type { Position } from '../../../src/data/position.ts';
import { applicableAt } from '../../../src/plan/here/applicable.ts';
import { asText } from '../../../src/plan/here/as-text.ts';
import { borderPieces } from '../../../src/plan/here/border-pieces.ts';
import { recordOf } from '../../../src/plan/library.ts';
import { publishedDataset, publishedText } from '../../published.ts';

const dataset = publishedDataset();
const plan = parsePlan(JSON.parse(publishedText('plan.json')));
const library = { dataset, plan };

const chengduEast: Position = [104.1389, 30.6313];
const kaizhou: Position = [108.39, 31.16];
const pingwu: Position = [104.53, 32.41];
const wanyuan: Position = [108.04, 32.08];
const guiyang: Position = [106.63, 26.65];

describe('what applies at a point', () => {
  it('at Chengdu East is Chenghua in Chengdu, both extents of its area and no platform', () => {
    const found = applicableAt(library, chengduEast, 2026);
    expect(found.located).toMatchObject({ county: '510108', unit: '510100', scope: 'whole' });
    expect(found.basis?.en).toContain('all of it is included');
    expect(found.metros).toEqual([{ metro: 'chengdu', extents: ['core', 'planning'] }]);
    expect(found.platforms).toEqual([]);
    expect(found.plan?.axes.map(({ entry }) => entry.id)).toContain('main-axis');
  });

  it('in Kaizhou is a scope in part, with the reason and the platform that holds it whole', () => {
    const found = applicableAt(library, kaizhou, 2026);
    expect(found.located).toMatchObject({ unit: '500154', scope: 'part' });
    expect(found.basis?.en).toContain('It does not say which parts of Kaizhou are in');
    expect(found.platforms).toMatchObject([
      { platform: 'wandakai', member: '500154', extent: 'whole' },
    ]);
    expect(found.plan?.entries.map(({ entry }) => entry.kind)).toContain('task');
  });

  it('in an excluded county is the exclusion and the city it is left out of', () => {
    const found = applicableAt(library, pingwu, 2026);
    expect(found.located).toMatchObject({ scope: 'excluded', excludedFrom: '510700' });
    expect(found.basis?.en).toContain('expressly leaves out');
    expect(applicableAt(library, wanyuan, 2026).platforms).toMatchObject([
      { platform: 'chengxuanwan', member: '511781', extent: 'whole' },
      { platform: 'wandakai', member: '511700', extent: 'whole' },
    ]);
  });

  it('beyond the two provinces is only what is near', () => {
    const found = applicableAt(library, guiyang, 2026);
    expect(found.located).toEqual({ outside: true, province: '52' });
    expect(found).toMatchObject({ basis: undefined, metros: [], platforms: [] });
    expect(found.plan).toEqual({ axes: [], entries: [] });
    expect(found.stations).toHaveLength(5);
  });

  it('says how far away the nearest border is, and warns beside one', () => {
    const onBorder = borderPieces(dataset)[0]?.line[0] ?? chengduEast;
    const found = applicableAt(library, onBorder, 2026);
    expect(found.borderKm).toBeCloseTo(0, 6);
    expect(asText(found, library, 'en')).toContain('border runs 0.0 km away');
    const town = applicableAt(library, kaizhou, 2026);
    expect(town.borderKm).toBeGreaterThan(2);
    expect(asText(town, library, 'en')).not.toContain('county border runs');
    expect(applicableAt(library, guiyang, 2026).borderKm).toBeUndefined();
  });

  it('gives distances of the ellipsoid, nearest first, of what there is in the year', () => {
    const found = applicableAt(library, [106.5473, 29.6122], 2026);
    expect(found.stations[0]).toMatchObject({ id: 'chongqing-bei', km: 0 });
    const old = found.stations.find(({ id }) => id === 'chongqing');
    // Vincenty, computed apart: 6.750944 km, at 184.69375°.
    expect(old?.km).toBeCloseTo(6.750944, 5);
    expect(old?.bearingDeg).toBeCloseTo(184.69375, 4);
    expect(old?.direction).toBe('s');
    for (const list of [found.stations, found.corridors, found.nodes]) {
      const kms = list.map(({ km }) => km);
      expect(kms).toEqual([...kms].sort((a, b) => a - b));
    }
    for (const { km } of found.nodes) expect(km).toBeLessThanOrEqual(30);
  });

  it('finds a railway at its drawn line, within its accuracy at its own stations', () => {
    const found = applicableAt(library, chengduEast, 2026);
    const line = found.corridors.find(({ id }) => id === 'chengyu-hsr');
    expect(line?.km).toBeLessThan(0.3);
    expect(line).toMatchObject({ status: 'open', accuracyM: 300 });
    const ids = found.corridors.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('looks back: in 2014 no high-speed line to Chongqing, no platform, no later event', () => {
    const found = applicableAt(library, chengduEast, 2014);
    expect(found.corridors.map(({ id }) => id)).not.toContain('chengyu-hsr');
    expect(applicableAt(library, kaizhou, 2019).platforms).toEqual([]);
    const events = found.plan?.entries.filter(({ entry }) => entry.kind === 'event') ?? [];
    expect(events).toEqual([]);
  });

  it('names things and entries that exist, each entry with the things it names', () => {
    for (const at of [chengduEast, kaizhou, pingwu, wanyuan]) {
      const found = applicableAt(library, at, 2026);
      for (const { entry, names } of [
        ...(found.plan?.axes ?? []),
        ...(found.plan?.entries ?? []),
      ]) {
        expect(recordOf(library, entry), entry.id).toBeDefined();
        expect(names.length).toBeGreaterThan(0);
      }
    }
  });

  it('says that the plan is not there yet', () => {
    const found = applicableAt({ dataset }, chengduEast, 2026);
    expect(found.plan).toBeUndefined();
    expect(asText(found, { dataset }, 'en')).toContain('The plan has not been loaded');
  });
});

describe('the answer as text', () => {
  it('begins with the coordinates and their datum, and lists every source that it cites', () => {
    for (const language of ['zh', 'en'] as const) {
      const text = asText(applicableAt(library, kaizhou, 2026), library, language);
      expect(text).toContain('31.16000, 108.39000');
      expect(text).toContain('31°09′36.00″N 108°23′24.00″E');
      expect(text).toContain('WGS 84');
      const cited = [...text.matchAll(/ ((?:\[\d+\])+)$/gm)].flatMap(([, marks = '']) =>
        marks.match(/\d+/g)?.map(Number),
      );
      const listed = [...text.matchAll(/^\[(\d+)\] \S/gm)].map(([, number]) => Number(number));
      expect([...new Set(cited)].sort((a, b) => Number(a) - Number(b))).toEqual(listed);
      expect(listed).toEqual(listed.map((_, index) => index + 1));
    }
  });

  it('is wholly in its language, names and words', () => {
    const english = asText(applicableAt(library, kaizhou, 2026), library, 'en');
    expect(english).not.toMatch(/\p{Script=Han}/u);
    expect(english).toContain('- Kaizhou District (code 500154) [1]');
    expect(english).toContain('Planning scope: included in part. ');
    const chinese = asText(applicableAt(library, pingwu, 2026), library, 'zh');
    expect(chinese).toContain('- 规划范围：明确不在范围内：所在的绵阳市纳入，此县除外。');
    expect(chinese).not.toMatch(/\{\w+\}|undefined/);
    expect(asText(applicableAt(library, guiyang, 2026), library, 'zh')).toContain(
      '- 不在四川和重庆境内，在贵州。',
    );
  });
});
