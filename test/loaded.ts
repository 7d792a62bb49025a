import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The text of a built file and of all that it loads as it starts; what a function loads later is left out. */
export function loadedBy(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return ''
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  const loaded = [...text.matchAll(/=require\("(\.[^"]+)"\)/g)].map(([, path = '']) =>
    loadedBy(join(dirname(file), path), seen),
  )
  return [text, ...loaded].join('\n')
}
