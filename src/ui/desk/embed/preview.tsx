import { useEffect, useRef, useState } from 'preact/hooks';
import { frameSandbox } from '../../../plan/embedding/snippets.ts';
import { useAtlas } from '../../atlas-context.ts';
import { fill } from '../compare/fill.ts';
import { embedWords } from './words.ts';

/** How long nothing is to change before the preview is fetched anew, milliseconds. */
const restMs = 400;
/** Heights that an embed can have; others are not its own. */
const heightPx = { least: 50, most: 5000 } as const;

interface Props {
  readonly href: string;
  readonly title: string;
  /** CSS pixels, as `height`. */
  readonly width: number;
  readonly height: number;
  /** Called with the height that the embed asks for, and its address. */
  readonly onHeight: (height: number, href: string) => void;
}

/** The height in a message of an embed, when it is one. */
function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { chengyuAtlas, height } = data as { chengyuAtlas?: unknown; height?: unknown };
  const sound =
    chengyuAtlas === 1 &&
    typeof height === 'number' &&
    height >= heightPx.least &&
    height <= heightPx.most;
  return sound ? Math.ceil(height) : undefined;
}

/** The embed as it will be, at its width, made smaller where the panel is narrower. */
export function Preview({ href, title, width, height, onHeight }: Props) {
  const { language, say } = useAtlas();
  const [rested, setRested] = useState(href);
  const [room, setRoom] = useState(0);
  const holder = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(href), restMs);
    return () => window.clearTimeout(timer);
  }, [href]);
  useEffect(() => {
    const { current } = holder;
    if (!current) return;
    const observer = new ResizeObserver(() => setRoom(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const take = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow || origin !== window.location.origin) return;
      const reported = heightIn(data);
      if (reported !== undefined) onHeight(reported, rested);
    };
    window.addEventListener('message', take);
    return () => window.removeEventListener('message', take);
  }, [rested, onHeight]);
  const scale = room > 0 ? Math.min(1, room / width) : 1;
  const percent = Math.round(scale * 100);
  const words = percent < 100 ? embedWords.scaled : embedWords.full;
  return (
    <section class="section">
      <h3>{say(embedWords.preview)}</h3>
      <div class="embed-preview" ref={holder} style={{ height: `${Math.ceil(height * scale)}px` }}>
        {room > 0 && (
          // Another address is another frame: one that moves on would put itself into Back.
          <iframe
            key={rested}
            ref={frame}
            src={rested}
            title={`${say(embedWords.previewOf)} · ${title}`}
            loading="lazy"
            sandbox={frameSandbox}
            style={{ width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` }}
          />
        )}
      </div>
      <p class="sub">
        {fill(words, { px: String(width), percent: String(percent) }, language)}{' '}
        <a href={href} target="_blank" rel="noreferrer">
          {say(embedWords.open)}
        </a>
      </p>
    </section>
  );
}
