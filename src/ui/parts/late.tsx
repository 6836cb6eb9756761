import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useAtlas } from '../atlas-context.ts';

/** A part of the page whose code is not in the first script, and how to fetch it. */
export interface LatePart<P extends object = object> {
  readonly load: () => Promise<FunctionComponent<P>>;
}

/** Parts that have come, for the life of the page. */
const arrived = new WeakMap<object, unknown>();

/** Fetches a part ahead, so that it is drawn at once. */
export async function fetchPart<P extends object>(part: LatePart<P>): Promise<void> {
  if (!arrived.has(part)) arrived.set(part, await part.load());
}

interface Props<P extends object> {
  readonly part: LatePart<P>;
  /** The part's own properties. */
  readonly given: P;
}

/** Draws a part as soon as its code is there; says so while it is not, and when it does not come. */
export function Late<P extends object>({ part, given }: Props<P>) {
  const { w } = useAtlas();
  const [failed, setFailed] = useState<LatePart<P> | undefined>(undefined);
  const [attempt, setAttempt] = useState(0);
  const [, setSeen] = useState<LatePart<P> | undefined>(undefined);
  // Only fetchPart writes here, each part its own component.
  const Part = arrived.get(part) as FunctionComponent<P> | undefined;
  const isHere = Part !== undefined;
  useEffect(() => {
    if (isHere) return;
    let current = true;
    setFailed(undefined);
    fetchPart(part)
      .then(() => current && setSeen(part))
      .catch(() => current && setFailed(part));
    return () => {
      current = false;
    };
  }, [part, attempt, isHere]);
  if (Part) return <Part {...given} />;
  if (failed !== part) return <p role="status">{w('loading')}</p>;
  return (
    <p role="alert">
      {w('failedTitle')}
      <button type="button" class="retry" onClick={() => setAttempt(attempt + 1)}>
        {w('retry')}
      </button>
    </p>
  );
}
