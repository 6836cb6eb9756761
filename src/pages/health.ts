import type { Dataset } from '../data/dataset.ts';
import type { Plan } from '../data/plan.ts';
import { languages } from '../data/text.ts';
import type { Library } from '../plan/library.ts';
import { word } from '../ui/words.ts';
import { escapeHtml } from './html.ts';
import { withPolicy } from './policy.ts';

/** What of the site says that it is whole, and which one it is: `health.json`. */
export interface Health {
  readonly name: string;
  /** Of the package. */
  readonly version: string;
  /** Until when the records speak, `2026-07`. */
  readonly dataDate: string;
  /** The number of the format by the name of the file, of all files below `data` that have one. */
  readonly formats: Readonly<Record<string, number>>;
  /** How many records of each kind there are. */
  readonly records: Readonly<Record<string, number>>;
  /** Pages of the atlas and pages for articles that were written, in both languages. */
  readonly pages: number;
  readonly embeds: number;
}

const kinds = [
  'sources',
  'places',
  'counties',
  'metros',
  'platforms',
  'corridors',
  'nodes',
  'stations',
  'rivers',
] as const satisfies readonly (keyof Dataset)[];

/** How many records of each kind the site is made of: those of the map, then the entries of the plan. */
function countRecords(dataset: Dataset, { format: _format, ...plan }: Plan) {
  const counts = kinds.map((kind) => [kind, Object.keys(dataset[kind]).length] as const);
  const entries = Object.entries(plan).map(
    ([kind, records]) => [kind, Object.keys(records).length] as const,
  );
  return Object.fromEntries([...counts, ...entries]);
}

/** The health of a site that is written. It knows no clock: same source, same bytes. */
export function healthOf(
  { dataset, plan }: Library & { readonly plan: Plan },
  release: Pick<Health, 'version' | 'formats'>,
  written: Pick<Health, 'pages' | 'embeds'>,
): Health {
  return {
    name: 'chengyu-atlas',
    version: release.version,
    dataDate: dataset.circle.asOf,
    formats: release.formats,
    records: countRecords(dataset, plan),
    ...written,
  };
}

const rowWords = {
  version: '版本 Version',
  dataDate: '资料截至 Records as of',
  pages: '网页 Pages',
  embeds: '嵌入页 Embed pages',
} as const;

/** The same for people: one page in both languages. */
export function healthPage({ formats, records, name: _name, ...health }: Health): string {
  const row = (name: string, value: string | number) =>
    `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(String(value))}</td></tr>`;
  const table = (caption: string, rows: readonly string[]) =>
    `<table>\n      <caption>${caption}</caption>\n      ${rows.join('\n      ')}\n    </table>`;
  const named = Object.entries(rowWords).map(([key, text]) =>
    row(text, health[key as keyof typeof rowWords]),
  ); // keys of the literal
  const listed = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([name, count]) => row(name, count));
  const title = `本站状况 · Health · ${languages.map((language) => word.title[language]).join(' ')}`;
  const html = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <link rel="icon" href="../icon.svg" type="image/svg+xml" />
    <title>${escapeHtml(title)}</title>
    <style>body{max-width:34rem;margin:2rem auto;padding:0 1rem;font:16px/1.6 system-ui,sans-serif}h1{font-size:1.4rem}table{width:100%;margin:1.5rem 0;border-collapse:collapse}caption{font-weight:600;text-align:left}th{font-weight:400;text-align:left}td{text-align:right;font-variant-numeric:tabular-nums}th,td{padding:2px 0;border-bottom:1px solid #8884}</style>
  </head>
  <body>
    <h1>本站状况 Health</h1>
    ${table('本站 The site', named)}
    ${table('记录数 Records', listed(records))}
    ${table('文件格式 File formats', listed(formats))}
    <p><a href="../health.json">health.json</a> · <a href="../">${word.title.zh}</a> · <a href="../en/" lang="en">${word.title.en}</a></p>
  </body>
</html>
`;
  return withPolicy(html, 'page');
}
