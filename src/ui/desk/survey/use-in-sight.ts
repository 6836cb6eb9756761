import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Brings an answer into sight when it answers something new: on a phone it begins below the edge of
 * the sheet, and a tap on the map would seem to do nothing. What is in sight stays where it is.
 *
 * @param asked names what was asked; nothing while there is no question
 */
export function useInSight(asked: string | undefined): RefObject<HTMLDivElement | null> {
  const answer = useRef<HTMLDivElement>(null);
  const before = useRef(asked);
  useEffect(() => {
    const news = asked !== undefined && asked !== before.current;
    before.current = asked;
    const panel = answer.current?.closest('.sheet-body');
    if (!news || !answer.current || !panel) return;
    // Who types one thing after another keeps the field under the eye.
    if (document.activeElement instanceof HTMLInputElement) return;
    const { bottom } = answer.current.getBoundingClientRect();
    if (bottom > panel.getBoundingClientRect().bottom)
      answer.current.scrollIntoView({ block: 'start' });
  }, [asked]);
  return answer;
}
