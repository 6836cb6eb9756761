import type { Text } from '../../data/text.ts';
import type { ShownTheme } from './shown.ts';
import { valueText } from './theme-legend.ts';

/** What a theme says of a member; that it has no data, too. Nothing for what is no member. */
export function tellMember({ entry, values }: ShownTheme, id: string): Text | undefined {
  const value = values.values.get(id);
  if (value) return valueText(entry, value);
  return values.missing.includes(id) ? { zh: '无数据', en: 'No data' } : undefined;
}
