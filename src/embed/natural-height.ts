/**
 * The height that an embed asks for, px: its words, and the map as high as its width has it
 * (`flex-basis` in embed.css). In a frame of another height the map gives way or fills it.
 */
export function naturalHeight(root: HTMLElement): number {
  const map = root.querySelector<HTMLElement>('.embed-map');
  if (!map) return root.scrollHeight;
  const parts = [...(map.parentElement?.children ?? [])].filter((part) => part !== map);
  const words = parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
  return words + Number.parseFloat(getComputedStyle(map).flexBasis);
}
