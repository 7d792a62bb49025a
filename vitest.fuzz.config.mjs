import { defineConfig } from 'vitest/config'

/** What is tried for minutes on cases that differ from time to time: `npm run fuzz`, by `test/fuzz/fuzz.mjs`. */
export default defineConfig({
  test: {
    include: ['test/**/*.fuzz.ts'],
    setupFiles: ['test/setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    disableConsoleIntercept: true,
  },
})
