import { defineConfig } from 'vitest/config'

/** Laws whose cases take long: `npm run fuzz`, with as many cases of each as `FUZZ_RUNS` says. */
export default defineConfig({
  test: { include: ['test/**/*.fuzz.ts'], setupFiles: ['test/setup.ts'], pool: 'forks' },
})
