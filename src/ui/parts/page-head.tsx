import { useAtlas } from '../atlas-context.ts';
import { PageLink } from './page-link.tsx';

/** The head of a page of the panel: the way home, and its title. */
export function PageHead({ title }: { readonly title: string }) {
  const { w } = useAtlas();
  return (
    <header class="panel-head">
      <PageLink page="home" class="back">
        ← {w('back')}
      </PageLink>
      <h2 tabIndex={-1}>{title}</h2>
    </header>
  );
}
