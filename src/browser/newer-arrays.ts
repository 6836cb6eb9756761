/**
 * Array methods of 2022 and 2023 for browsers that read our syntax but were made before them, such
 * as Chromium 94 to 109, the last for Windows 7. Defined only where they are missing.
 */
const methods = {
  findLast(this: unknown[], test: (one: unknown, index: number) => boolean) {
    return this[this.findLastIndex(test)];
  },
  findLastIndex(this: unknown[], test: (one: unknown, index: number) => boolean) {
    for (let index = this.length - 1; index >= 0; index -= 1)
      if (test(this[index], index)) return index;
    return -1;
  },
  toReversed(this: unknown[]) {
    return [...this].reverse();
  },
  toSorted(this: unknown[], compare?: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare);
  },
  toSpliced(this: unknown[], start: number, skipped: number, ...added: unknown[]) {
    const copy = [...this];
    copy.splice(start, skipped, ...added);
    return copy;
  },
  with(this: unknown[], index: number, value: unknown) {
    const copy = [...this];
    copy[index < 0 ? index + copy.length : index] = value;
    return copy;
  },
} as const;

for (const [name, value] of Object.entries(methods))
  if (!(name in Array.prototype))
    Object.defineProperty(Array.prototype, name, { value, configurable: true, writable: true });
