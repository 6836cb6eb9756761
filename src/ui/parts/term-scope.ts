import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Which text of a panel explains each term: the first that uses it, so that a word is marked once
 * and not in every line. Texts are told apart by identity; records are frozen and keep theirs.
 */
export type TermScope = Map<string, unknown>;

export const TermScopeContext = createContext<TermScope>(new Map());

/** True when a text is the one that explains a term in this panel; the first to ask is. */
export function useTermClaim(): (term: string, text: unknown) => boolean {
  const scope = useContext(TermScopeContext);
  return (term, text) => {
    if (!scope.has(term)) scope.set(term, text);
    return scope.get(term) === text;
  };
}
