import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { agreementsFolder } from '../workspace.ts'

export const bin = join(import.meta.dirname, '../../bin/iop.js')

const right = readFileSync('test/findings/ok.yaml', 'utf8')

/** An agreement with a slip that `--fix` mends, and the same without it. */
export const slipped = (id: string): string =>
  right.replace('id: ok', `id: ${id}`).replace('500000', '500 000')
export const mended = (id: string): string => right.replace('id: ok', `id: ${id}`)

/** A new folder with such agreements. */
export function folderWith(...ids: readonly string[]): string {
  const folder = agreementsFolder()
  // Other users may pass.
  chmodSync(dirname(folder), 0o755)
  for (const id of ids) writeFileSync(join(folder, `${id}.yaml`), slipped(id))
  return folder
}

const { NODE_EXTRA_CA_CERTS: _, FORCE_COLOR: __, ...surroundings } = process.env

/** In English, and without what the run of the tests adds. */
export const environment = { ...surroundings, IOP_LANG: 'en', LC_ALL: 'C.UTF-8' }

/** What a process printed, and how it ended. */
export interface Ended {
  readonly out: string
  readonly err: string
  readonly exitCode: number | null
}

/** How a process is started that fares ill. */
export interface Surroundings {
  readonly cwd: string
  readonly env?: NodeJS.ProcessEnv
  /** The number of the user that runs it; only root can choose. */
  readonly user?: number
  /** In milliseconds. */
  readonly patience?: number
  /** Options of Node. */
  readonly node?: readonly string[]
}

/** Runs `iop` as a process of its own; whatever befalls it, it ends as the table of exit codes says, without a stack. */
export function iop(
  args: readonly string[],
  { cwd, env = environment, user, node = [], patience = 240_000 }: Surroundings,
): Ended {
  return checked(
    spawnSync(process.execPath, [...node, bin, ...args], {
      cwd,
      env,
      encoding: 'utf8',
      timeout: patience,
      maxBuffer: 50_000_000,
      ...(user !== undefined && { uid: user, gid: user }),
    }),
  )
}

/** Runs a script of the shell, whose `"$@"` is the command line that starts `iop`. */
export const iopInShell = (script: string, cwd: string, shell: readonly string[] = []): Ended => {
  const [program = 'bash', ...options] = [...shell, 'bash']
  return checked(
    spawnSync(program, [...options, '-c', script, 'bash', process.execPath, bin], {
      cwd,
      env: environment,
      encoding: 'utf8',
      timeout: 240_000,
    }),
  )
}

function checked({
  stdout,
  stderr,
  status,
}: {
  stdout: string
  stderr: string
  status: number | null
}): Ended {
  expect([0, 1, 2], stderr).toContain(status)
  expect(stderr).not.toMatch(/^ +at |Error:/m)
  return { out: stdout, err: stderr, exitCode: status }
}

/** Starts `iop` as a process that can be disturbed. */
export const started = (args: readonly string[], cwd: string): ChildProcess =>
  spawn(process.execPath, [bin, ...args], { cwd, env: environment })

/** How a process ended: its exit code, or the signal that ended it. */
export const ending = (child: ChildProcess): Promise<number | NodeJS.Signals | null> =>
  new Promise(resolve => child.on('exit', (code, signal) => resolve(code ?? signal)))
