import type { Text } from '../data/text.ts';
import type { AtlasState } from '../state/atlas-state.ts';

const oneOnly: Text = {
  zh: '一次只能显示一个文件。',
  en: 'Only one file can be shown at a time.',
};

/**
 * Takes a file that is dropped anywhere on the page, so that the browser does not leave the page for
 * it, and opens the tool that tells of it. What is dragged within the page is left alone.
 */
export function takeDrops({ desk }: AtlasState): void {
  const { own } = desk;
  let ofThePage = false;
  const brings = ({ dataTransfer }: DragEvent): boolean =>
    !ofThePage && dataTransfer?.types.includes('Files') === true;
  const hold = (event: DragEvent) => {
    if (!brings(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    own.hold(true);
  };
  window.addEventListener('dragstart', () => {
    ofThePage = true;
  });
  window.addEventListener('dragend', () => {
    ofThePage = false;
  });
  window.addEventListener('dragenter', hold);
  window.addEventListener('dragover', hold);
  window.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) own.hold(false);
  });
  window.addEventListener('drop', (event) => {
    if (!brings(event)) return;
    event.preventDefault();
    own.hold(false);
    const [file, ...others] = event.dataTransfer?.files ?? [];
    if (!file) return;
    desk.openTool('layers');
    if (others.length > 0) own.refuse('', oneOnly);
    else own.take(file);
  });
}
