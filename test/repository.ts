import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const agreement = 'agreements/stöd och skydd/linkoping-2018-utsatta.yaml'

/** Nothing of the machine's own settings, and the same names and days everywhere. */
export const environment = {
  ...process.env,
  IOP_LANG: 'en',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}

export interface Repository {
  readonly folder: string
  readonly git: (...args: readonly string[]) => string
  readonly write: (path: string, text: string) => void
  readonly read: (path: string) => string
  readonly commit: (subject: string) => void
}

/** A real repository with one agreement in it, committed. */
export function repository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'iop git å-'))
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['--no-pager', ...args], { cwd: folder, encoding: 'utf8', env: environment })
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const commit = (subject: string) => {
    git('add', '-A')
    git('commit', '-qm', subject)
  }
  git('init', '-q', '-b', 'main')
  mkdirSync(dirname(join(folder, agreement)), { recursive: true })
  cpSync('agreements/linkoping-2018-utsatta.yaml', join(folder, agreement))
  cpSync('agreements/indices', join(folder, 'agreements/indices'), { recursive: true })
  commit('first')
  return { folder, git, write, read, commit }
}
