import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The files of a folder and its sub-folders whose names end so, in order. */
export const filesNamed = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => ending.test(name))
    .map(name => join(folder, name))
    .toSorted()
