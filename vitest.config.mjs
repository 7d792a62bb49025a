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

/** What these hold does not depend on the place: sources, schemas, roundings; or they start processes of their own. */
const once = [
  'test/architecture.test.ts',
  'test/bin.test.ts',
  'test/broken.test.ts',
  'test/domain/no-number-is-money.test.ts',
  'test/ci.test.ts',
  'test/editors.test.ts',
  'test/forms/forms.test.ts',
  'test/forms/hostile.test.ts',
  'test/large-amounts.test.ts',
  'test/laws/mutations.test.ts',
  'test/no-leak.test.ts',
  'test/oracles/index.test.ts',
  'test/oracles/page.test.ts',
  'test/schema-verdict.test.ts',
  'test/schemas.test.ts',
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
        include: ['test/**/*.test.ts'],
        exclude: i === 0 ? [] : once,
        setupFiles: ['test/setup.ts'],
        testTimeout: 60_000,
        env: { TZ, LANG: locale, LC_ALL: locale, FORCE_COLOR: '0', ...(i > 0 && { LAW_RUNS: '20' }) },
      },
    })),
  },
})
