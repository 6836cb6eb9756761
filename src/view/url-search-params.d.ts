/**
 * The one piece of the web platform that the pure rooms use; browsers and Node have it alike.
 * Only the pure tsconfig reads this file: the others get the type from their own libraries.
 */
declare class URLSearchParams {
  constructor(init?: string);
  get(name: string): string | null;
}
