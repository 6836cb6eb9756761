/**
 * How far apart colours are that a reader must tell apart, CIEDE2000, as they are and to
 * protanopia, deuteranopia and tritanopia.
 */
export const leastApart = {
  /** Classes of a ramp at 3 to 7: also in order of lightness, and read beside their legend. */
  classes: 7,
  /** No data and any class: a hole in the data may not be taken for a low value. */
  noData: 15,
  /** Kinds of land: wide areas side by side, with a line between them. */
  areas: 5,
  /** Lines and dots: thin, and seen far from each other and from the legend. */
  marks: 10,
} as const;

/** The least contrast by WCAG 2.2: of words (1.4.3), and of marks and what has the focus (1.4.11). */
export const leastContrast = { text: 4.5, marks: 3 } as const;
