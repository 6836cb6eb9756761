import type { Language, Text } from '../../data/text.ts';
import type { Library } from '../library.ts';

/** What is cited, from where, and when it was seen. */
export interface Cited {
  /** What the view shows: a thing, a page; the Circle when it is absent. */
  readonly shown?: Text | undefined;
  /** The full address of the view. */
  readonly link: string;
  /** The day it was seen, YYYY-MM-DD. */
  readonly isoDate: string;
  readonly language: Language;
}

const atlas: Text = { zh: '成渝双城图', en: 'Chengyu Atlas' };

/** The atlas and what of it is shown. */
const titleOf = ({ dataset }: Library, { shown, language }: Cited): string =>
  `${atlas[language]}${language === 'zh' ? '：' : ': '}${(shown ?? dataset.circle.name)[language]}`;

/**
 * The citation as plain text. Chinese as GB/T 7714-2015 has an online map ([CM/OL]); English by the
 * same standard's model, ISO 690. The first date is that of the records, the second the day it was
 * seen. No author is named, for the atlas names none.
 */
export function citationOf(library: Library, cited: Cited): string {
  const { link, isoDate, language } = cited;
  const { asOf } = library.dataset.circle;
  const title = titleOf(library, cited);
  return language === 'zh'
    ? `${title}[CM/OL]. (${asOf})[${isoDate}]. ${link}.`
    : `${title} [online map]. Records of ${asOf} [viewed ${isoDate}]. Available from: ${link}`;
}

const latexCommands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text in which nothing is a command of LaTeX. */
const latex = (text: string): string =>
  text
    .replace(/[\\~^]|[{}#$%&_]/g, (sign) => latexCommands[sign] ?? `\\${sign}`)
    .replaceAll('–', '--');

/** An address within \url{}: braces and backslashes written as their codes. */
const latexUrl = (link: string): string =>
  link.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The citation for BibTeX and biblatex. The key is the atlas and the day. */
export function bibtexOf(library: Library, cited: Cited): string {
  const { link, isoDate, language } = cited;
  const { asOf } = library.dataset.circle;
  const [year = ''] = asOf.split('-');
  const note =
    language === 'zh'
      ? `交互地图，资料截至${asOf}，访问日期${isoDate}`
      : `Interactive map, records of ${asOf}, viewed ${isoDate}`;
  const fields = {
    title: `{${latex(titleOf(library, cited))}}`,
    year,
    howpublished: `\\url{${latexUrl(link)}}`,
    urldate: isoDate,
    note: latex(note),
    language: language === 'zh' ? 'chinese' : 'english',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{chengyu-atlas-${isoDate},\n${lines.join('\n')}\n}\n`;
}
