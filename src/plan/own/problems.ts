import type { Text } from '../../data/text.ts';
import { cleanText } from './clean-text.ts';
import { countText } from './count-text.ts';
import { mostBytes, mostFeatures, mostPositions, patienceMs } from './limits.ts';
import type { OwnUnit } from './own-file.ts';

/** What is quoted of a file, characters. */
const mostQuoted = 40;
const quoted = (text: string): string => `“${cleanText(text, mostQuoted)}”`;
const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e5) / 10} MB`;

/** Why a whole file is not drawn, in sentences for the panel. */
export const refusals = {
  tooBig: (bytes: number): Text => ({
    zh: `文件有${megabytes(bytes)}，最多只能读${megabytes(mostBytes)}。`,
    en: `The file is ${megabytes(bytes)}; at most ${megabytes(mostBytes)} can be read.`,
  }),
  tooManyFeatures: (found: number, unit: OwnUnit): Text => ({
    zh: `文件中有${countText(found)}${unit === 'row' ? '行' : '个要素'}，最多只能显示${countText(mostFeatures)}${unit === 'row' ? '行' : '个'}。`,
    en: `The file holds ${countText(found)} ${unit === 'row' ? 'rows' : 'features'}; at most ${countText(mostFeatures)} can be drawn.`,
  }),
  tooManyPositions: (found: number): Text => ({
    zh: `文件中有${countText(found)}个坐标，最多只能显示${countText(mostPositions)}个。可先简化线和面再试。`,
    en: `The file holds ${countText(found)} positions; at most ${countText(mostPositions)} can be drawn. Simplify its lines and areas and try again.`,
  }),
  unknownKind: (ending: string): Text => ({
    zh: `读不了${quoted(`.${ending}`)}文件，只读GeoJSON（.geojson、.json）和CSV（.csv、.tsv、.txt）。`,
    en: `Files that end in ${quoted(`.${ending}`)} cannot be read, only GeoJSON (.geojson, .json) and CSV (.csv, .tsv, .txt).`,
  }),
  spreadsheet: (): Text => ({
    zh: '读不了电子表格文件。请在表格软件中另存为“CSV UTF-8”再试。',
    en: 'Spreadsheets cannot be read. Save the sheet as “CSV UTF-8” and try again.',
  }),
  notUtf8: (): Text => ({
    zh: '文件的编码不是UTF-8。请另存为UTF-8（表格软件中选“CSV UTF-8”）再试。',
    en: 'The file is not in UTF-8. Save it as UTF-8 (in a spreadsheet: “CSV UTF-8”) and try again.',
  }),
  empty: (): Text => ({ zh: '文件是空的。', en: 'The file is empty.' }),
  notJson: (line: number | undefined): Text => ({
    zh: `文件不是有效的JSON${line === undefined ? '' : `，第${line}行有错`}。`,
    en: `The file is not valid JSON${line === undefined ? '' : `: something is wrong in line ${line}`}.`,
  }),
  notGeojson: (type: string | undefined): Text => ({
    zh: `文件是JSON，但不是GeoJSON：${type === undefined ? '缺“type”' : `“type”是${quoted(type)}`}，应是“FeatureCollection”“Feature”或几何类型。`,
    en: `The file is JSON but not GeoJSON: ${type === undefined ? 'it has no “type”' : `its “type” is ${quoted(type)}`}, expected “FeatureCollection”, “Feature” or a geometry.`,
  }),
  noFeatures: (): Text => ({
    zh: 'FeatureCollection中没有“features”列表。',
    en: 'The FeatureCollection has no list of “features”.',
  }),
  otherSystem: (name: string): Text => ({
    zh: `文件用的坐标系是${quoted(name)}，只能读WGS 84经纬度。`,
    en: `The file is in the coordinate system ${quoted(name)}; only WGS 84 degrees can be read.`,
  }),
  noColumns: (columns: readonly string[]): Text => ({
    zh: `表头中没有经度和纬度两栏：现有${quoted(columns.join('、'))}，例如应有“lon, lat”或“经度, 纬度”。`,
    en: `The header has no columns for longitude and latitude: found ${quoted(columns.join(', '))}, expected for example “lon, lat” or “经度, 纬度”.`,
  }),
  openQuote: (line: number): Text => ({
    zh: `第${line}行的引号没有收尾，其后的内容分不清行。`,
    en: `A quotation mark in line ${line} is never closed, so the rows after it cannot be told apart.`,
  }),
  nothingIn: (): Text => ({
    zh: '文件中没有可以显示的内容。',
    en: 'There is nothing in the file to draw.',
  }),
  nothingSound: (leftOut: Text): Text => ({
    zh: `文件中没有可以显示的内容。${leftOut.zh}`,
    en: `There is nothing in the file that can be drawn. ${leftOut.en}`,
  }),
  unread: (): Text => ({
    zh: '浏览器读不出这个文件。它可能是文件夹，或已被移走。',
    en: 'The browser cannot read this file. It may be a folder, or it has been moved.',
  }),
  tooSlow: (): Text => ({
    zh: `读了${patienceMs / 1000}秒还没有读完，已停止。`,
    en: `After ${patienceMs / 1000} seconds the file was still not read, so it was given up.`,
  }),
  noWorker: (): Text => ({
    zh: '浏览器没有启动读取文件的后台程序，所以没有读。请重新载入页面再试。',
    en: 'The browser did not start the worker that reads files, so it was not read. Reload the page and try again.',
  }),
} as const;

const axisNames = {
  lon: { zh: '经度', en: 'longitude' },
  lat: { zh: '纬度', en: 'latitude' },
} as const satisfies Record<string, Text>;
type Axis = keyof typeof axisNames;

/** Why one row or feature is not drawn; parts of sentences that stand behind its number. */
export const faults = {
  missing: (axis: Axis): Text => ({
    zh: `没有${axisNames[axis].zh}`,
    en: `it has no ${axisNames[axis].en}`,
  }),
  notNumber: (axis: Axis, found: string): Text => ({
    zh: `${axisNames[axis].zh}${quoted(found)}不是数`,
    en: `the ${axisNames[axis].en} ${quoted(found)} is not a number`,
  }),
  outOfRange: (axis: Axis, found: number, exchanged: boolean): Text => {
    const most = axis === 'lon' ? 180 : 90;
    return {
      zh: `${axisNames[axis].zh}${found}不在−${most}至${most}度之间${exchanged ? '，经纬度可能写反了' : ''}`,
      en: `the ${axisNames[axis].en} ${found} is not between −${most} and ${most}${exchanged ? '; longitude and latitude may be the wrong way round' : ''}`,
    };
  },
  tooManyCells: (found: number, expected: number): Text => ({
    zh: `有${found}栏，表头只有${expected}栏`,
    en: `it has ${found} cells, the header ${expected}`,
  }),
  notFeature: (): Text => ({
    zh: '的“type”不是“Feature”',
    en: 'its “type” is not “Feature”',
  }),
  noGeometry: (): Text => ({ zh: '没有几何图形', en: 'it has no geometry' }),
  otherGeometry: (type: string): Text => ({
    zh: `几何类型${quoted(type)}不是点、线或面`,
    en: `its geometry ${quoted(type)} is not of points, lines or areas`,
  }),
  notPositions: (): Text => ({
    zh: '坐标的写法与几何类型不符',
    en: 'its coordinates do not fit the type of its geometry',
  }),
  tooShort: (least: number): Text => ({
    zh: `不足${least}个坐标`,
    en: `it has fewer than ${least} positions`,
  }),
} as const;

/** A fault with the line or the feature it was found in, both counted from 1. */
export const placedFault = (unit: OwnUnit, number: number, fault: Text): Text => ({
  zh: `${unit === 'row' ? `第${number}行` : `第${number}个要素`}${fault.zh}`,
  en: `${unit === 'row' ? 'line' : 'feature'} ${number}: ${fault.en}`,
});
