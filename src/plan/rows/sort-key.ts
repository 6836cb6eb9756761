import { fold } from '../../data/search-file.ts';
import type { Row } from './row.ts';

/**
 * What names are sorted by, in both languages: the English name, folded. English names of places
 * are pinyin, so Chinese readers find the order that they know, and nothing depends on which
 * version of the Chinese collation a browser carries.
 */
export const nameKey = ({ name }: Pick<Row, 'name'>): string => fold(name.en);
