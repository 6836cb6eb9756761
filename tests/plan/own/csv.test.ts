import { describe, expect, it } from 'vitest';
import { readOwn, refusalOf, soundOwn } from './read-own.ts';

const csv = (...lines: string[]) => soundOwn('own.csv', lines.join('\n'));
const pointsOf = ({ shapes }: ReturnType<typeof csv>) =>
  shapes.map(({ geometry }) => (geometry.type === 'Point' ? geometry.coordinates : geometry.type));
const namesOf = ({ labels }: ReturnType<typeof csv>) =>
  labels.map(({ properties }) => properties?.zh);

describe('a table of points', () => {
  it('is found by its columns in either language, wherever they stand', () => {
    for (const header of [
      'name,lon,lat',
      'Title, LNG ,Latitude',
      '名称,经度,纬度',
      '名称,经度（度）,纬度(°)',
    ]) {
      const file = csv(header, '天府,104.0635,30.57', '两江,106.5,29.75');
      expect(pointsOf(file)).toEqual([
        [104.0635, 30.57],
        [106.5, 29.75],
      ]);
      expect(namesOf(file)).toEqual(['天府', '两江']);
      expect(file.summary).toEqual({ zh: '2个点', en: '2 points' });
      expect(file.leftOut).toBeUndefined();
      expect(file.box).toEqual([104.0635, 29.75, 106.5, 30.57]);
    }
    expect(pointsOf(csv('lat,id,long', '30.5,7,104'))).toEqual([[104, 30.5]]);
  });

  it('may be parted by semicolons, with commas in its decimals, or by tabs', () => {
    expect(pointsOf(csv('lon;lat;name', '104,5;30,25;a'))).toEqual([[104.5, 30.25]]);
    expect(pointsOf(csv('lon\tlat\tname', '104.5\t30.25\ta, b'))).toEqual([[104.5, 30.25]]);
  });

  it('has quotation marks, breaks of line and separators in its cells, and any ends of line', () => {
    const text = '\ufeff"name","lon","lat"\r\n"a ""b"", c\nd",104,30\r\n\r\n,,\r\n5" pipe,105,"31"';
    const file = soundOwn('own.csv', text);
    expect(namesOf(file)).toEqual(['a "b", c d', '5" pipe']);
    expect(pointsOf(file)).toEqual([
      [104, 30],
      [105, 31],
    ]);
    expect(pointsOf(soundOwn('a.txt', 'lon,lat\r104,30\r105,31'))).toEqual([
      [104, 30],
      [105, 31],
    ]);
  });

  it('keeps names as they were typed, in one line and at a length that can be drawn', () => {
    const file = csv(
      'name,lon,lat',
      '<img src=x onerror=alert(1)>,104,30',
      '**bold** [a](javascript:b),104,30',
      `${'长'.repeat(61)},104,30`,
      ' ,104,30',
    );
    expect(namesOf(file)).toEqual([
      '<img src=x onerror=alert(1)>',
      '**bold** [a](javascript:b)',
      `${'长'.repeat(60)}…`,
    ]);
    expect(file.shapes).toHaveLength(4);
  });

  it('leaves out rows without a place, counts them, and says where and why the first is', () => {
    const leftOut = (...rows: string[]) =>
      csv('name,lon,lat', 'a,104,30', ...rows).leftOut?.en ?? '';
    expect(leftOut('b,30.57,104.06')).toBe(
      '1 row left out: line 3: the latitude 104.06 is not between −90 and 90; longitude and latitude may be the wrong way round.',
    );
    expect(leftOut('"b\nc",104,30', 'd,east,30', 'e,104')).toBe(
      '2 rows left out. The first is line 5: the longitude “east” is not a number.',
    );
    expect(leftOut('b,104,')).toBe('1 row left out: line 3: it has no latitude.');
    expect(leftOut('b,190,30')).toMatch('the longitude 190 is not between −180 and 180.');
    // A decimal comma would move the point a thousand kilometres.
    expect(leftOut('b,104,06,30,57')).toBe('1 row left out: line 3: it has 5 cells, the header 3.');
    for (const number of ['0x68', '1e400', 'Infinity', '104°', '１０４', '1 04'])
      expect(leftOut(`b,${number},30`)).toMatch(/^1 row left out/);
    expect(csv('经度,纬度', '104,30', '30,104').leftOut?.zh).toBe(
      '有1行没有显示：第3行纬度104不在−90至90度之间，经纬度可能写反了。',
    );
  });

  it('tells what lies outside the map, and frames the rest', () => {
    const file = csv('lon,lat', '104,30', '116.4,39.9', '105,31');
    expect(file.summary.en).toBe('3 points, of which 1 outside the map');
    expect(file.box).toEqual([104, 30, 105, 31]);
    const beijing = csv('lon,lat', '116.4,39.9');
    expect(beijing.summary.zh).toBe('1个点，都在地图范围之外');
    expect(beijing.box).toBeUndefined();
  });
});

describe('a table is refused', () => {
  it('without both columns, with those it has', () => {
    expect(refusalOf('a.csv', 'x;y;名称\n1;2;3')).toBe(
      'The header has no columns for longitude and latitude: found “x, y, 名称”, expected for example “lon, lat” or “经度, 纬度”.',
    );
  });

  it('when a quotation mark is never closed, with its line', () => {
    expect(refusalOf('a.csv', 'lon,lat,name\n104,30,"a\nb"\n105,31,"c\n106,30,d')).toBe(
      'A quotation mark in line 4 is never closed, so the rows after it cannot be told apart.',
    );
  });

  it('when it is not UTF-8', () => {
    // 经度 in GBK.
    const gbk = new Uint8Array([0xbe, 0xad, 0xb6, 0xc8, 0x2c]);
    expect(readOwn('a.csv', gbk)).toEqual({
      problem: {
        zh: '文件的编码不是UTF-8。请另存为UTF-8（表格软件中选“CSV UTF-8”）再试。',
        en: 'The file is not in UTF-8. Save it as UTF-8 (in a spreadsheet: “CSV UTF-8”) and try again.',
      },
    });
  });

  it('when it is empty, has no rows, or none with a place', () => {
    expect(refusalOf('a.csv', ' \n')).toBe('The file is empty.');
    expect(refusalOf('a.csv', 'lon,lat\n')).toBe('There is nothing in the file to draw.');
    expect(refusalOf('a.csv', 'lon,lat\n30,104\n31,105')).toBe(
      'There is nothing in the file that can be drawn. 2 rows left out. The first is line 2: the latitude 104 is not between −90 and 90; longitude and latitude may be the wrong way round.',
    );
  });

  it('over 5,000 rows, not at 5,000, and over 5 MB', () => {
    const rows = (count: number) => `lon,lat\n${'104,30\n'.repeat(count)}`;
    expect(soundOwn('a.csv', rows(5000)).summary.en).toBe('5,000 points');
    expect(refusalOf('a.csv', rows(5001))).toBe(
      'The file holds 5,001 rows; at most 5,000 can be drawn.',
    );
    expect(refusalOf('a.csv', ' '.repeat(5_000_001))).toBe(
      'The file is 5.1 MB; at most 5 MB can be read.',
    );
  });

  it('when it is of another kind', () => {
    expect(refusalOf('a.XLSX', 'PK')).toMatch(/^Spreadsheets cannot be read\./);
    expect(refusalOf('a.shp', 'x')).toMatch(/^Files that end in “\.shp” cannot be read/);
  });
});
