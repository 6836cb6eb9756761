/** How one setting is written in the link. `read` gives undefined for what it cannot read. */
export interface LinkKey<T> {
  readonly param: string;
  /** Text that may stand in a query as it is. */
  readonly write: (value: T) => string | undefined;
  /** @param text the parameter as `URLSearchParams` gives it, percent-decoded */
  readonly read: (text: string) => T | undefined;
}
