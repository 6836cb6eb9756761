const grouped = new Intl.NumberFormat('en-GB');

/** A whole number with its thousands apart, as both languages write it. */
export const countText = (count: number): string => grouped.format(count);
