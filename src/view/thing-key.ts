import { type Thing, thingKinds } from '../data/thing.ts';

const idShape = /^[a-z0-9-]{1,64}$/;

/** A thing written `kind:id`; nothing for what is none. */
export function readThing(text: string): Thing | undefined {
  const [kindText, id, ...rest] = text.split(':');
  const kind = thingKinds.find((known) => known === kindText);
  return kind && id !== undefined && rest.length === 0 && idShape.test(id)
    ? { kind, id }
    : undefined;
}
