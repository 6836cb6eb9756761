import type { Language } from '../../../data/text.ts';
import { formatNumber } from '../../format.ts';

/** An estimate is not known better than this. */
const significantDigits = 3;

const rounded = (value: number): number =>
  value === 0 ? 0 : Number(value.toPrecision(significantDigits));

/**
 * Estimated people to three digits, as each language counts: 123万, 1.23 million, 12,300. In a column
 * of figures English writes them out, so that they stand under one another.
 */
export function formatEstimate(
  residents: number,
  language: Language,
  place: 'text' | 'column' = 'text',
): string {
  const people = rounded(residents);
  if (people < 10) return formatNumber(Math.round(residents), language, 0);
  if (language === 'zh')
    return people >= 1e4
      ? `${formatNumber(people / 1e4, 'zh', 2)}万`
      : formatNumber(people, 'zh', 0);
  return people >= 1e6 && place === 'text'
    ? `${formatNumber(people / 1e6, 'en', 2)} million`
    : formatNumber(people, 'en', 0);
}

/** A share from 0 to 1 as a percentage; a sliver is not nothing, and not quite all is not all. */
export function formatCovered(share: number, language: Language): string {
  if (share > 0 && share < 0.001) return language === 'zh' ? '不足0.1%' : 'under 0.1%';
  if (share < 1 && share >= 0.9995) return '99.9%';
  return `${formatNumber(share * 100, language, 1)}%`;
}
