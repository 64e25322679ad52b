import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** Both real browsers, one after the other: two at once on a small machine starve each other. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/browsers/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    // Two browsers, tabs and a background that is stopped and started: what fails once on a busy machine is tried again.
    retry: 2,
    testTimeout: 90_000,
    hookTimeout: 300_000,
    teardownTimeout: 30_000,
  },
})
