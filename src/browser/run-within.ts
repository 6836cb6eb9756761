import { requestOf } from '../plan/survey/origin-of.ts';
import type { Around } from '../view/view.ts';
import { createWithinClient, type WithinRun } from './within-client.ts';

let client: ReturnType<typeof createWithinClient> | undefined;

/** Works out what lies within the distance that a view asks for; nothing for an origin it cannot have. */
export function runWithin(
  base: string,
  around: Around,
  year: number,
  onProgress: (done: number) => void,
): WithinRun {
  const request = requestOf(around, year);
  if (!request) return { result: Promise.resolve(undefined), cancel: () => undefined };
  client ??= createWithinClient(base);
  return client.run(request, onProgress);
}
