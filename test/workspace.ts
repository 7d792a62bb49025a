import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A new folder for agreements, which is a workspace of its own. */
export function agreementsFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'iop-')), 'agreements')
  mkdirSync(folder)
  return folder
}

/** A new folder that is a workspace: the texts of its agreements, by the names of their files. */
export function workspaceOfFiles(texts: Readonly<Record<string, string>>): string {
  const folder = agreementsFolder()
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, `${name}.yaml`), text)
  return dirname(folder)
}
