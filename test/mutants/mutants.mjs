// `npm run mutants -- FOLDER`, or a file of it, `FOLDER/FILE.ts`: changes that part of `src/domain` in many small ways, in a
// copy, and lists the changes that no test of `vitest.mutants.config.mjs` notices. What an earlier run has tried, and nothing
// has touched, is not tried again.
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'

const domain = 'src/domain'
const folders = readdirSync(domain, { withFileTypes: true }).flatMap(one =>
  one.isDirectory() ? [one.name] : [],
)
const [part = 'money', ...others] = process.argv.slice(2)
const [folder] = part.split('/')
if (others.length > 0 || !folders.includes(folder) || !existsSync(join(domain, part))) {
  console.error(`npm run mutants -- FOLDER, or a file of it; FOLDER is one of ${folders.join(', ')}`)
  process.exit(2)
}

/** Copies and results lie here. The oracles are looked for beside a copy, as beside the repository. */
const place = '.mutants'
mkdirSync(place, { recursive: true })
const shared = join(place, 'shared')
rmSync(shared, { force: true })
symlinkSync('../../shared', shared)

process.env.MUTANTS = folder
// It takes minutes, and other work goes before it.
setPriority(10)
await new Stryker({
  mutate: [join(domain, part, part.endsWith('.ts') ? '' : '**/*.ts')],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutants.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  // Code that runs when a module is loaded would need a new process for each change.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: join(place, `${folder}.json`),
  tempDirName: place,
  ignorePatterns: ['dist', '.nodes'],
  // Its paths hold in a copy as they are; Stryker would rewrite them with a compiler older than ours.
  tsconfigFile: 'none',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowEmojis: false, reportTests: false, logTests: false },
  concurrency: 2,
}).runMutationTest()
