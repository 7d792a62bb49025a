import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // An unkind zone finds date bugs; a caller who names another zone gets that one.
    env: { TZ: process.env.TZ ?? 'America/New_York', FORCE_COLOR: '0' },
  },
})
