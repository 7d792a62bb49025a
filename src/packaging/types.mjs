// Writes the types of the interface for scripts to `dist/types`: those of `src/api.ts`, and of the files that they name.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const all = mkdtempSync(join(tmpdir(), 'iop-types-'))
const tsc = ['--no-install', 'tsc', '--project', 'src/packaging', '--outDir', all]
const { stdout: errors } = spawnSync('npx', tsc, { encoding: 'utf8' })

const needed = new Set(['src/api.ts'])
// A set also gives what is added to it on the way.
for (const file of needed) {
  const types = file.replace(/\.ts$/, '.d.ts')
  const text = readFileSync(join(all, types), 'utf8')
  for (const [, target] of text.matchAll(/(?: from |import\()['"]([^'"]+)['"]/g)) {
    if (!target.startsWith('.'))
      throw new Error(`${types} needs types that are not in the package: ${target}`)
    needed.add(join(dirname(file), target))
  }
  cpSync(join(all, types), join('dist/types', types.replace(/^src\//, '')))
}
rmSync(all, { recursive: true })
// The types of files that the interface does not name may be impossible to write.
const own = errors.split('\n').filter(error => needed.has(error.split('(')[0]))
if (own.length > 0) throw new Error(own.join('\n'))
