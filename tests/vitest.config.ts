import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Unit tests: everything in tests that is not driven by a browser. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // A whole build of the dataset takes two seconds, and longer on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
});
