/** Styles that a lazily loaded part brings with it. */
declare module '*.css';
