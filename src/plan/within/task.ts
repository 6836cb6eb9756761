import type { Within, WithinRequest } from './within.ts';

/** What is sent to whoever finds what lies within a distance off the main thread. */
export type WithinOrder =
  /** `base` is where the site lives; its dataset is fetched at the first order. */
  | {
      readonly type: 'find';
      readonly task: number;
      readonly base: string;
      readonly request: WithinRequest;
    }
  | { readonly type: 'cancel'; readonly task: number };

/** What comes back; of a cancelled task nothing does. */
export type WithinReply =
  | { readonly type: 'progress'; readonly task: number; readonly done: number }
  | { readonly type: 'found'; readonly task: number; readonly within: Within | undefined }
  | { readonly type: 'failed'; readonly task: number; readonly message: string };
