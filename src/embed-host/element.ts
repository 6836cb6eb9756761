import { readHeight, reservedSpace } from './heights.ts';
import { isChinese, type Links, linksOf, siteOf } from './links.ts';
import { sizeFrames } from './size-frames.ts';

const tagName = 'chengyu-atlas';
/** A frame is fetched this far before it comes into sight, so that its height is known by then. */
const nearby = '1000px 0px';
/** How long a frame may stay silent before it is taken for blocked, ms: once it has loaded, and at all. */
const silentMs = { loaded: 4000, ever: 20_000 };

const names = {
  zh: { atlas: '成渝双城图', open: '在“成渝双城图”中打开' },
  en: { atlas: 'Chengyu Atlas', open: 'Open in the Chengyu Atlas' },
};

/** As a sheet and not an element, which a page's content policy might forbid. */
const look = `
:host{display:block;min-width:0;max-width:100%}
:host([hidden]){display:none}
div{display:grid;grid-template-columns:minmax(0,1fr);position:relative}
div>*{grid-area:1/1}
i{width:640px;max-width:100%}
a{color:inherit}
img{display:block;width:100%;height:auto}
iframe{position:absolute;inset:0;width:100%;height:100%;border:0;visibility:hidden}
.told iframe{visibility:visible}
.told slot,.told a,.blocked slot{display:none}`;

const script = document.currentScript;
const ownSite =
  script instanceof HTMLScriptElement && script.src
    ? siteOf(script.src, document.baseURI)
    : undefined;

/** Once the height is known: a page may keep the space in its own style, for before this script. */
const freed = ':host{min-height:0!important;aspect-ratio:auto!important}';

/** The map of the atlas in an article. What the page writes inside stays until the map is there. */
class ChengyuAtlas extends HTMLElement {
  readonly #box = document.createElement('div');
  /** Holds the space: the frame lies over it. */
  readonly #space = document.createElement('i');
  readonly #sheet = new CSSStyleSheet();
  #links: Links | undefined;
  #frame: HTMLIFrameElement | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #left = new AbortController();
  #told = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    this.#sheet.replaceSync(look);
    root.adoptedStyleSheets = [this.#sheet];
    // The element's own title is the map's; without this it would be a tooltip over all of it.
    this.#box.title = '';
    this.#box.append(this.#space, document.createElement('slot'));
    root.append(this.#box);
  }

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    window.addEventListener('message', (event) => this.#hear(event), { signal });
    document.addEventListener('securitypolicyviolation', (event) => this.#refuse(event), {
      signal,
    });
    const changes = new MutationObserver(() => this.#follow());
    changes.observe(this, { attributes: true });
    const sight = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) this.#begin();
      },
      { rootMargin: nearby },
    );
    sight.observe(this.#box);
    signal.addEventListener('abort', () => {
      changes.disconnect();
      sight.disconnect();
    });
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#left.abort();
    this.#drop();
  }

  get #language(): string {
    return this.closest<HTMLElement>('[lang]')?.lang ?? '';
  }

  get #names() {
    return names[isChinese(this.#language) ? 'zh' : 'en'];
  }

  /** Follows the attributes: another view is another frame, in the space of the one before. */
  #follow(): void {
    const given = this.getAttribute('site');
    const site = given === null ? ownSite : siteOf(given, document.baseURI);
    const links = site ? linksOf(site, this.#language, [...this.attributes]) : undefined;
    if (links && !this.#told)
      this.#space.style.paddingTop = reservedSpace(
        this.getAttribute('height'),
        this.getAttribute('ratio'),
      );
    const before = this.#links;
    const frame = this.#frame;
    if (links?.frame === before?.frame) return;
    this.#links = links;
    if (!frame) return;
    if (this.#box.className === 'told' && links && before && links.view === before.view) {
      const scheme = this.getAttribute('scheme') || 'auto';
      frame.contentWindow?.postMessage({ chengyuAtlas: 1, scheme }, new URL(links.frame).origin);
      return;
    }
    this.#drop();
    this.#begin();
  }

  #drop(): void {
    clearTimeout(this.#silence);
    this.#frame?.remove();
    this.#frame = undefined;
    this.#box.className = '';
    this.#box.querySelector('a')?.remove();
  }

  #begin(): void {
    if (this.#frame || !this.#links) return;
    const frame = document.createElement('iframe');
    this.#frame = frame;
    frame.title = this.getAttribute('title') || this.#names.atlas;
    frame.setAttribute(
      'sandbox',
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    );
    frame.loading = 'lazy';
    frame.src = this.#links.frame;
    frame.addEventListener('load', () => {
      frame.contentWindow?.postMessage({ chengyuAtlas: 1, ask: 'height' }, '*');
      this.#wait(silentMs.loaded);
    });
    this.#wait(silentMs.ever);
    this.#box.append(frame);
  }

  #wait(ms: number): void {
    clearTimeout(this.#silence);
    if (this.#box.className === '') this.#silence = setTimeout(() => this.#showImage(), ms);
  }

  #hear({ source, origin, data }: MessageEvent): void {
    const { contentWindow } = this.#frame ?? {};
    if (!contentWindow || source !== contentWindow || !this.#links) return;
    const height = origin === new URL(this.#links.frame).origin ? readHeight(data) : undefined;
    if (height === undefined) return;
    clearTimeout(this.#silence);
    this.#space.style.paddingTop = `${height}px`;
    this.#box.className = 'told';
    if (!this.#told) this.#sheet.insertRule(freed);
    this.#told = true;
  }

  /** The page's own policy forbids the frame: known at once. */
  #refuse(event: SecurityPolicyViolationEvent): void {
    const { blockedURI, disposition, effectiveDirective } = event;
    const ours = this.#frame && blockedURI !== '' && this.#links?.frame.startsWith(blockedURI);
    if (ours && disposition === 'enforce' && effectiveDirective === 'frame-src') this.#showImage();
  }

  /** Stands in for a frame that says nothing: the picture, or a link where there is none either. */
  #showImage(): void {
    const links = this.#links;
    if (!links || this.#box.className !== '' || this.#box.querySelector('a')) return;
    const link = document.createElement('a');
    const image = document.createElement('img');
    link.href = links.full;
    image.alt = this.getAttribute('title') || this.#names.atlas;
    image.addEventListener('load', () => {
      if (this.#box.className === '') this.#box.className = 'blocked';
    });
    image.addEventListener('error', () => {
      if (this.childElementCount > 0) link.remove();
      else link.textContent = this.#names.open;
    });
    image.src = this.getAttribute('image') || links.image;
    link.append(image);
    this.#box.append(link);
  }
}

if (!customElements.get(tagName)) {
  customElements.define(tagName, ChengyuAtlas);
  sizeFrames();
}
