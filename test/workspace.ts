import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder that is a workspace: the texts of its agreements, by the names of their files. */
export function workspaceOfFiles(texts: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-'))
  mkdirSync(join(cwd, 'agreements'))
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(cwd, `agreements/${name}.yaml`), text)
  return cwd
}
