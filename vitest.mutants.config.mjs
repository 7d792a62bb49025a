import { relative } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'

/** The quick and specific first, since the first test that fails ends a run. */
const inOrder = [
  `test/domain/${process.env.MUTANTS}/`,
  'test/domain/',
  'test/oracles/',
  'test/differences/',
  'test/laws/',
  'test/indexation.test.ts',
]

class QuickFirst extends BaseSequencer {
  async sort(files) {
    const rank = ({ moduleId }) => inOrder.findIndex(place => relative('.', moduleId).startsWith(place))
    return files.toSorted((a, b) => rank(a) - rank(b))
  }
}

/**
 * The tests that try changed code: `npm run mutants`, by `test/mutants/mutants.mjs`. They reach `src/domain` in their own
 * process, and take ten seconds together: what takes long is left out. `MUTANTS` is the folder whose code is changed.
 */
export default defineConfig({
  test: {
    include: inOrder.map(place => (place.endsWith('/') ? `${place}**/*.test.ts` : place)),
    exclude: [
      'test/domain/no-number-is-money.test.ts',
      'test/oracles/page.test.ts',
      'test/differences/{escaping,git,log,partial,prices}.test.ts',
      'test/laws/{accrual,any-value,lists,mutations}.test.ts',
    ],
    setupFiles: ['test/setup.ts'],
    isolate: false,
    testTimeout: 60_000,
    sequence: { sequencer: QuickFirst },
    env: {
      TZ: 'America/Los_Angeles',
      LANG: 'en_US.UTF-8',
      LC_ALL: 'en_US.UTF-8',
      FORCE_COLOR: '0',
      LAW_RUNS: '5',
    },
  },
})
