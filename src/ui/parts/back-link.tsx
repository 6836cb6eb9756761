import { useAtlas } from '../atlas-context.ts';
import { PageLink } from './page-link.tsx';

const pageWords = { home: 'back', plan: 'thePlan', sources: 'sourcesPage' } as const;

/** Leads from a selection to the page it was made on. */
export function BackLink() {
  const { state, w } = useAtlas();
  const page = state.page.value;
  return (
    <PageLink page={page} class="back">
      ← {w(pageWords[page])}
    </PageLink>
  );
}
