import { join } from 'node:path'
import { main } from '../src/main.ts'

export interface Screen {
  readonly out: string
  readonly err: string
  readonly exitCode: number
}

/** A day after which nothing in the shipped agreements is left open but what is unknown. */
export const today = '2026-11-22'

/** Runs a command line in this process, as `iop …` would be run in `cwd`; English unless it says otherwise. */
export async function run(
  line: string | readonly string[],
  {
    cwd = process.cwd(),
    env = {},
    columns = 80,
    isTTY = false,
    stdin = '',
    changes = noChanges,
  }: RunOptions = {},
): Promise<Screen> {
  const argv = typeof line === 'string' ? line.split(' ').slice(1) : line
  let out = ''
  let err = ''
  const exitCode = await main(argv, {
    cwd,
    env,
    program: [process.execPath, join(import.meta.dirname, '../bin/iop.js')],
    today,
    stdin: () => (typeof stdin === 'string' ? Buffer.from(stdin) : stdin),
    changes,
    out: { write: text => (out += text), isTTY, columns },
    err: { write: text => (err += text) },
  })
  return { out, err, exitCode }
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly columns?: number
  readonly isTTY?: boolean
  readonly stdin?: string | Uint8Array
  readonly changes?: (folders: readonly string[]) => AsyncIterable<unknown>
}

async function* noChanges() {
  yield
}

/** The rows of a command's JSON report. */
export async function rows<Row>(line: string, options?: RunOptions): Promise<Row[]> {
  const { out, err } = await run(`${line} --format json`, options)
  if (err !== '') throw new Error(err)
  return (JSON.parse(out) as { rows: Row[] }).rows
}
