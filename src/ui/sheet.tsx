import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAtlas } from './atlas-context.ts';

type Height = 'closed' | 'half' | 'full';

/** Shares of the window that the sheet covers; the same as in sheet.css. */
const shares: Readonly<Record<Height, number>> = { closed: 0.09, half: 0.46, full: 0.9 };
const heights = Object.keys(shares) as Height[];

/** A tap is a press that moves less than this, pixels. */
const tapPx = 6;

const nearest = (share: number): Height =>
  heights.reduce((best, height) =>
    Math.abs(shares[height] - share) < Math.abs(shares[best] - share) ? height : best,
  );

interface Props {
  /** Changes when the panel shows something else: the sheet opens to half and scrolls to its top. */
  readonly subject: string;
  readonly children: ComponentChildren;
}

/**
 * The information panel: beside the map on a wide window, a sheet from below on a phone, where
 * its handle is dragged, tapped or moved with the arrow keys between closed, half and full.
 */
export function Sheet({ subject, children }: Props) {
  const { w } = useAtlas();
  const [height, setHeight] = useState<Height>('half');
  const [dragged, setDragged] = useState<number | undefined>(undefined);
  const start = useRef<{ y: number; share: number } | undefined>(undefined);
  const body = useRef<HTMLDivElement>(null);
  const firstSubject = useRef(subject);

  useEffect(() => {
    if (firstSubject.current === subject) return;
    firstSubject.current = subject;
    body.current?.scrollTo(0, 0);
    setHeight((current) => (current === 'closed' ? 'half' : current));
    const heading = body.current?.querySelector<HTMLElement>('h2');
    (heading ?? body.current)?.focus({ preventScroll: true });
  }, [subject]);

  const step = (by: number) =>
    setHeight(
      heights[Math.min(heights.length - 1, Math.max(0, heights.indexOf(height) + by))] ?? height,
    );
  return (
    <aside
      id="panel"
      class={`sheet sheet-${height}${dragged === undefined ? '' : ' sheet-dragged'}`}
      style={dragged === undefined ? undefined : { '--sheet-share': String(dragged) }}
      aria-label={w('panel')}
    >
      <button
        type="button"
        class="handle"
        aria-label={w('dragPanel')}
        aria-expanded={height !== 'closed'}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = { y: event.clientY, share: shares[height] };
        }}
        onPointerMove={(event) => {
          const from = start.current;
          if (!from || Math.abs(event.clientY - from.y) < tapPx) return;
          const share = from.share + (from.y - event.clientY) / window.innerHeight;
          setDragged(Math.min(shares.full, Math.max(shares.closed, share)));
        }}
        onPointerUp={() => {
          if (dragged !== undefined) setHeight(nearest(dragged));
          setDragged(undefined);
        }}
        onPointerCancel={() => {
          start.current = undefined;
          setDragged(undefined);
        }}
        onClick={(event) => {
          const from = start.current;
          start.current = undefined;
          const moved = from && event.detail > 0 && Math.abs(event.clientY - from.y) >= tapPx;
          if (!moved) setHeight(height === 'closed' ? 'half' : 'closed');
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') step(1);
          else if (event.key === 'ArrowDown') step(-1);
          else return;
          event.preventDefault();
        }}
      />
      <div class="sheet-body" ref={body} tabIndex={-1}>
        {children}
      </div>
    </aside>
  );
}
