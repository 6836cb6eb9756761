/**
 * The largest file that is read, bytes. All that may be drawn fits with room for other columns; what is
 * larger is a job for a desktop program.
 */
export const mostBytes = 5_000_000;

/** The most features, or rows: each may have a name, and names are placed one against the other. */
export const mostFeatures = 5000;

/** The most positions of all features together: the page, the map and its worker each hold them. */
export const mostPositions = 100_000;

/**
 * How long a file may take to read before it is given up, milliseconds. What is within the limits
 * takes under one second, the worst of 5 MB that could be thought of three.
 */
export const patienceMs = 10_000;

/** What of a name is drawn on the map, characters: more is a text and no name. */
export const mostOfName = 60;
