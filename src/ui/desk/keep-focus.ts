import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const focusable = 'a[href], button, input, select, summary, [tabindex="0"]';

const takesFocus = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && element.isConnected && !element.matches(':disabled');

/**
 * Keeps the keyboard's place in a panel: when what has the focus goes, or can be pressed no more, the
 * focus goes to what stood before it, not to the top of the page. Only the keyboard's focus is kept:
 * a tap that clears something must not open a field and the screen's keys with it.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = panel.current;
    if (!root) return;
    let held: HTMLElement | undefined;
    let before: Element[] = [];
    const remember = ({ type, target }: Event) => {
      held = undefined;
      if (!(target instanceof HTMLElement) || !root.contains(target)) return;
      if (type === 'focusin' && !target.matches(':focus-visible')) return;
      held = target;
      const all = [...root.querySelectorAll(focusable)];
      before = all.slice(0, all.indexOf(target)).reverse();
    };
    const forget = () => {
      held = undefined;
    };
    const watch = new MutationObserver(() => {
      const focused = document.activeElement;
      const free = !focused || focused === document.body || focused === held;
      if (!held || !free || takesFocus(held)) return;
      held = undefined;
      (before.find(takesFocus) ?? root.querySelector<HTMLElement>('h2'))?.focus();
    });
    document.addEventListener('focusin', remember);
    document.addEventListener('keydown', remember, true);
    document.addEventListener('pointerdown', forget);
    watch.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('keydown', remember, true);
      document.removeEventListener('pointerdown', forget);
      watch.disconnect();
    };
  }, []);
}
