import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../data/text.ts';
import { embedWord } from '../ui/embed/embed-words.ts';

interface Props {
  readonly language: Language;
  /** The picture for a size, CSS pixels. */
  readonly paint: (size: { readonly width: number; readonly height: number }) => string;
  readonly explore?: (picture: string) => void;
}

/** The picture of a free view, painted anew for each size of its frame, and the way to the live map. */
export function FreeMap({ language, paint, explore }: Props) {
  const ground = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState('');
  useLayoutEffect(() => {
    const element = ground.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setPicture(paint({ width, height }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [paint]);
  return (
    <>
      <div
        class="picture picture-whole"
        ref={ground}
        // Drawn by our own painter, which escapes names.
        dangerouslySetInnerHTML={{ __html: picture }}
      />
      {explore && (
        <button type="button" class="explore" onClick={() => explore(picture)}>
          {embedWord.explore[language]}
        </button>
      )}
    </>
  );
}
