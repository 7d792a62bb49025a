// `npm run fuzz -- --minutes 20`: tries every law and property of `*.fuzz.ts` on new cases, the files side by side.
// `--only NAME --seed N --path P` tries one case again, as a failure prints it.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    only: { type: 'string' },
    path: { type: 'string' },
  },
})
const { minutes, seed, only, path } = values
console.log(`Seed ${seed}, ${minutes} minutes`)

const node = (...args) =>
  spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: {
      ...process.env,
      FUZZ_MINUTES: minutes,
      FUZZ_SEED: seed,
      ...(only !== undefined && { FUZZ_ONLY: only }),
      ...(path !== undefined && { FUZZ_PATH: path }),
    },
  }).status ?? 1

const named = only === undefined ? [] : ['-t', only.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')]
process.exitCode =
  node('esbuild.config.mjs') ||
  node('node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.fuzz.config.mjs', ...named)
