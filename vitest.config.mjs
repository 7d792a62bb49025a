import { defineConfig } from 'vitest/config'

/**
 * Days and amounts must be the same everywhere: the suite runs west of Greenwich, at home and where the day begins
 * first, in English and Swedish. The environment is that of each child process from its start, since the default
 * locale is settled then. `npx vitest run --project west` runs one of them.
 */
const places = [
  { name: 'west', TZ: 'America/Los_Angeles', locale: 'en_US.UTF-8' },
  { name: 'home', TZ: 'Europe/Stockholm', locale: 'sv_SE.UTF-8' },
  { name: 'east', TZ: 'Pacific/Kiritimati', locale: 'sv_SE.UTF-8' },
]

/** What has to do with days, numbers and language; the rest holds of texts and files, or starts processes of its own. */
const everywhere = [
  'test/agreements*.test.ts',
  'test/amendments.test.ts',
  'test/cli/**/*.test.ts',
  'test/differences/prices.test.ts',
  'test/domain/**/*.test.ts',
  'test/indexation.test.ts',
  'test/laws/**/*.test.ts',
  'test/notice-events.test.ts',
  'test/oracles/**/*.test.ts',
  'test/patterns.test.ts',
  'test/place.test.ts',
  'test/model/term-of.test.ts',
]

/** Among them, what is the same in every place. */
const once = [
  'test/domain/no-number-is-money.test.ts',
  'test/laws/any-value.test.ts',
  'test/laws/lists.test.ts',
  'test/laws/mutations.test.ts',
  'test/oracles/index.test.ts',
  'test/oracles/page.test.ts',
]

export default defineConfig({
  test: {
    // The processor is what the suite waits for.
    maxWorkers: '100%',
    projects: places.map(({ name, TZ, locale }, i) => ({
      test: {
        name,
        pool: 'forks',
        // Tests change nothing that another would see, and a fresh start a file would take most of the time.
        isolate: false,
        include: i === 0 ? ['test/**/*.test.ts'] : everywhere,
        exclude: i === 0 ? [] : once,
        setupFiles: ['test/setup.ts'],
        testTimeout: 60_000,
        // It imports JSON in a way that only bundlers take.
        server: { deps: { inline: [/@actions\/workflow-parser/] } },
        env: { TZ, LANG: locale, LC_ALL: locale, FORCE_COLOR: '0', ...(i > 0 && { LAW_RUNS: '20' }) },
      },
    })),
  },
})
