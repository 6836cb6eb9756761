import type { ComponentChildren } from 'preact';
import type { PageName } from '../../view/view.ts';
import { useAtlas } from '../atlas-context.ts';
import { isPlainClick } from './thing-link.tsx';

interface Props {
  readonly page: PageName;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A link to a page of the panel, with nothing selected. */
export function PageLink({ page, class: className, children }: Props) {
  const { state, hrefOfPage } = useAtlas();
  return (
    <a
      href={hrefOfPage(page)}
      class={className}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        state.openPage(page);
      }}
    >
      {children}
    </a>
  );
}
