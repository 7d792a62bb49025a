import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The TypeScript files of a folder and its sub-folders. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap(entry => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : join(folder, entry.name)))
    .filter(file => file.endsWith('.ts'))

/** What a file imports, types included: paths of own files, names of packages. */
export const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?: from |import\()'([^'\n]+)'/g)].map(([, target = '']) =>
    target.startsWith('.') ? join(dirname(file), target) : target,
  )

/** The names that a file declares and exports. */
export const exportsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^export (?:async )?(?:function\*?|const|class|type|interface) (\w+)/gm,
    ),
  ].map(([, name = '']) => name)
