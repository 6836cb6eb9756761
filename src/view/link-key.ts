/**
 * What an embed does with a setting: it keeps it as the link says; it fixes it to the first view's
 * value, and its link does not say it; it hides it, and carries it on to the whole atlas.
 */
export type InEmbed = 'keep' | 'fix' | 'hide';

/** How one setting is written in the link. `read` gives undefined for what it cannot read. */
export interface LinkKey<T> {
  readonly param: string;
  readonly inEmbed: InEmbed;
  /** Text that may stand in a query as it is. */
  readonly write: (value: T) => string | undefined;
  /** @param text the parameter as `URLSearchParams` gives it, percent-decoded */
  readonly read: (text: string) => T | undefined;
}
