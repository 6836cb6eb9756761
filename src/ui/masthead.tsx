import { writeLink } from '../view/link.ts';
import { useAtlas } from './atlas-context.ts';
import { Toolbar } from './desk/toolbar.tsx';
import { PageLink } from './parts/page-link.tsx';
import { isPlainClick } from './parts/thing-link.tsx';
import { type SchemeControl, SchemeSwitch } from './scheme-switch.tsx';
import { SearchBox } from './search-box.tsx';

/** The title, which leads home, the switch to the other language, which keeps everything else, and the colours. */
export function Masthead({ colours }: { readonly colours: SchemeControl }) {
  const { state, site, language, w } = useAtlas();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <header class="masthead">
      <h1>
        <PageLink page="home">{w('title')}</PageLink>
      </h1>
      <p>{w('subtitle')}</p>
      <a
        class="language"
        href={writeLink({ ...state.view.value, language: other }, site.base)}
        hreflang={other === 'zh' ? 'zh-CN' : 'en'}
        lang={other === 'zh' ? 'zh-CN' : 'en'}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          state.setLanguage(other);
        }}
      >
        {w('otherLanguage')}
      </a>
      <SchemeSwitch {...colours} />
      <SearchBox />
      <Toolbar />
    </header>
  );
}
