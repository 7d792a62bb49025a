import type { Span } from '../../finding.ts'
import type { Finding } from '../../findings/findings.ts'
import { parseFile } from '../../validate/steps/parse.ts'
import { readYaml } from '../../yaml/read.ts'
import { runGit } from '../git/run-git.ts'
import { readSource } from './disk.ts'

/** A file of any format: its text, its value, and what keeps the text from being YAML. */
export interface YamlFile {
  readonly text: string
  readonly value: unknown
  readonly problems: readonly (Finding & Span)[]
}

/**
 * Reads a file as YAML for git, whatever its format. In place of a text that cannot be read stands git's hash of it, by which two
 * versions still differ: git stops at a driver that fails.
 */
export function readYamlFile(path: string, cwd: string): YamlFile {
  const source = readSource(path, cwd)
  if (source.text !== undefined) {
    const { value, problems } = readYaml(source.text)
    return { text: source.text, value, problems }
  }
  const unread = parseFile(source, 'agreement/1')
  const hash = runGit(cwd, 'hash-object', '--no-filters', '--', path)?.trim() ?? ''
  return { text: hash, value: undefined, problems: 'diagnostics' in unread ? unread.diagnostics : [] }
}
