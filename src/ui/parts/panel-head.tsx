import type { ComponentChildren } from 'preact';
import type { Text } from '../../data/text.ts';
import { useAtlas } from '../atlas-context.ts';
import { BackLink } from './back-link.tsx';

interface Props {
  readonly kind: string;
  readonly name: Text;
  readonly children?: ComponentChildren;
}

/** The head of a panel: what kind of thing it is, and its name in both languages. */
export function PanelHead({ kind, name, children }: Props) {
  const { language, say } = useAtlas();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <header class="panel-head">
      <BackLink />
      <p class="kind">{kind}</p>
      <h2 tabIndex={-1}>{say(name)}</h2>
      <p class="other-name" lang={other === 'zh' ? 'zh-CN' : 'en'}>
        {name[other]}
      </p>
      {children}
    </header>
  );
}
