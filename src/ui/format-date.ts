import type { PartialDate } from '../data/date.ts';
import type { Language } from '../data/text.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as exact as it is known: 2021年10月20日, 20 October 2021; 2021年; 2021. */
export function formatDate(date: PartialDate, language: Language): string {
  const [year = '', month, day] = date.split('-').map((part) => String(Number(part)));
  if (language === 'zh') return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  const name = month ? months[Number(month) - 1] : undefined;
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}
