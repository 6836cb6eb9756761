import { useEffect } from 'preact/hooks';

/** A field with something typed in it keeps the keys for its own text. */
const isTyping = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && target.type === 'text' && target.value !== '') ||
  target instanceof HTMLTextAreaElement;

/**
 * Ctrl or ⌘ with Z takes a step back, with Shift (or Ctrl+Y) again, wherever the focus is while the
 * tool is open: after a click it is on the map.
 */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const again = (key === 'z' && event.shiftKey) || (key === 'y' && event.ctrlKey);
      if (!again && key !== 'z') return;
      event.preventDefault();
      if (again) redo();
      else undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
