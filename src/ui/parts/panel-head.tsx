import type { ComponentChildren } from 'preact';
import type { Text } from '../../data/text.ts';
import type { Thing } from '../../data/thing.ts';
import { useAtlas } from '../atlas-context.ts';
import { BackLink } from './back-link.tsx';
import { CompareLink } from './compare-link.tsx';

interface Props {
  readonly kind: string;
  readonly name: Text;
  /** An area that can be set beside others. */
  readonly area?: Thing;
  readonly children?: ComponentChildren;
}

/** The head of a panel: what kind of thing it is, and its name in both languages. */
export function PanelHead({ kind, name, area, children }: Props) {
  const { language, say } = useAtlas();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <header class="panel-head">
      <BackLink />
      {area && <CompareLink thing={area} />}
      <p class="kind">{kind}</p>
      <h2 tabIndex={-1}>{say(name)}</h2>
      <p class="other-name" lang={other === 'zh' ? 'zh-CN' : 'en'}>
        {name[other]}
      </p>
      {children}
    </header>
  );
}
