import { isEntry, type Thing } from '../../data/thing.ts';
import type { View } from '../../view/view.ts';
import { fetchPart, type LatePart } from '../parts/late.tsx';
import type { EntryPanel } from './entry-panel.tsx';
import type { SourcePanel } from './source-panel.tsx';

type PropsOf<C> = C extends (props: infer P) => unknown ? P & object : never;

/** Panels that few readers open first: their code comes when they do. */
export const latePanels = {
  plan: { load: () => import('./plan-panel.tsx').then(({ PlanPanel }) => PlanPanel) },
  sources: { load: () => import('./sources-panel.tsx').then(({ SourcesPanel }) => SourcesPanel) },
  entry: { load: () => import('./entry-panel.tsx').then(({ EntryPanel }) => EntryPanel) },
  source: { load: () => import('./source-panel.tsx').then(({ SourcePanel }) => SourcePanel) },
} as const satisfies {
  plan: LatePart;
  sources: LatePart;
  entry: LatePart<PropsOf<typeof EntryPanel>>;
  source: LatePart<PropsOf<typeof SourcePanel>>;
};

/** Fetches ahead the code that the panel of a view needs, when it is not in the first script. */
export async function fetchPanel({
  page,
  selection,
}: Pick<View, 'page' | 'selection'>): Promise<void> {
  const [thing] = selection;
  if (thing) await fetchPanelOf(thing);
  else if (page !== 'home') await fetchPart(latePanels[page]);
}

async function fetchPanelOf(thing: Thing): Promise<void> {
  if (thing.kind === 'source') await fetchPart(latePanels.source);
  else if (isEntry(thing) || thing.kind === 'term') await fetchPart(latePanels.entry);
}
