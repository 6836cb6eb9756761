import type { Glossary } from '../data/glossary.ts';
import type { Language } from '../data/text.ts';

/** A piece of a text: plain, or the wording of a term. */
export interface Piece {
  readonly text: string;
  readonly term?: string;
}

/** Splits a text at the terms it uses. */
export type TermFinder = (text: string) => readonly Piece[];

const literally = (wording: string): string => wording.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A finder of the glossary's terms in texts of one language. Longer wordings win over shorter ones
 * inside them; English ones match whole words in any case. Each term is found once in a text.
 */
export function termFinder(glossary: Glossary, language: Language): TermFinder {
  const owners = new Map<string, string>();
  for (const [id, { name, forms }] of Object.entries(glossary)) {
    for (const wording of [name[language], ...(forms?.[language] ?? [])])
      owners.set(wording.toLowerCase(), id);
  }
  const wordings = [...owners.keys()].sort((a, b) => b.length - a.length).map(literally);
  if (wordings.length === 0) return (text) => [{ text }];
  const any = wordings.join('|');
  const pattern =
    language === 'zh'
      ? new RegExp(any, 'g')
      : new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}-])`, 'giu');
  return (text) => {
    const pieces: Piece[] = [];
    const found = new Set<string>();
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const term = owners.get(match[0].toLowerCase());
      if (term === undefined || found.has(term)) continue;
      found.add(term);
      if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
      pieces.push({ text: match[0], term });
      end = match.index + match[0].length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end) });
    return pieces;
  };
}
