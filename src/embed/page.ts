import type { Site } from '../ui/atlas-context.ts';

export const base = import.meta.env.BASE_URL;

const setting = (value: string | undefined): string | undefined => value || undefined;
/** Settings of the site. */
export const site: Site = {
  base,
  mapReviewNumber: setting(import.meta.env.VITE_MAP_REVIEW_NUMBER),
  icpNumber: setting(import.meta.env.VITE_ICP_NUMBER),
  policeNumber: setting(import.meta.env.VITE_POLICE_NUMBER),
};

/** The element that holds the whole embed. @throws when the page is not one of ours */
export function embedRoot(): HTMLElement {
  const root = document.getElementById('atlas');
  if (!root) throw new Error('got a page without #atlas, expected one of the embed');
  return root;
}

/** The size of the map's frame, CSS pixels; that of a narrow column before it is laid out. */
export function frameSize(root: HTMLElement): { width: number; height: number } {
  const frame = root.querySelector('.embed-map');
  return { width: frame?.clientWidth || 360, height: frame?.clientHeight || 260 };
}
