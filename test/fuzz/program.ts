import { type ChildProcess, fork } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How the program is started. */
export interface Start {
  readonly argv: readonly string[]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
  readonly columns?: number
}

/** How it went. */
export interface Outcome {
  readonly exitCode: number
  readonly out: string
  readonly err: string
  /** Of processor time. */
  readonly seconds: number
  /** The stack of a defect, or why there is no result. */
  readonly defect?: string
}

/** The largest heap that any run may need, in megabytes. */
const heap = 256

/** In milliseconds of the clock, also on a busy machine. */
const patience = 60_000

/**
 * The built program in a process of its own, in which one run follows another: a start costs more than most runs. What
 * hangs is ended, and what needs more than its memory dies there; then the next run has a new process.
 */
export class Program {
  #host: ChildProcess | undefined
  #last: Promise<unknown> = Promise.resolve()

  /** One at a time: a run waits for those asked for before it. */
  run(start: Start): Promise<Outcome> {
    const outcome = this.#last.then(() => this.#outcome(start))
    this.#last = outcome
    return outcome
  }

  async #outcome(start: Start): Promise<Outcome> {
    const isFresh = this.#host === undefined
    const outcome = await this.#answer(start)
    // What earlier runs left behind is no fault of this one.
    if ('exitCode' in outcome || isFresh) return { ...broken, ...outcome }
    return { ...broken, ...(await this.#answer(start)) }
  }

  end(): void {
    this.#host?.kill('SIGKILL')
    this.#host = undefined
  }

  #answer(start: Start): Promise<Outcome | { readonly defect: string }> {
    const host = this.#host ?? newHost()
    this.#host = host
    return new Promise(resolve => {
      const settle = (outcome: Outcome | { readonly defect: string }) => {
        clearTimeout(timer)
        host.removeAllListeners()
        resolve(outcome)
      }
      const give = (defect: string) => {
        this.end()
        settle({ defect })
      }
      const timer = setTimeout(() => give(`no end within ${patience / 1000} s`), patience)
      host.once('message', message => settle(message as Outcome))
      host.once('exit', (code, signal) => {
        this.#host = undefined
        settle({
          defect: `the process ended with ${signal ?? code}: more memory than ${heap} MB, or a crash`,
        })
      })
      host.send({ env: {}, stdin: '', columns: 80, ...start })
    })
  }
}

const newHost = () =>
  fork(join(import.meta.dirname, 'program-host.cjs'), {
    execArgv: [`--max-old-space-size=${heap}`],
    env: environment,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })

/** What there is of a run that gave nothing. */
const broken = { exitCode: 3, out: '', err: '', seconds: 0 }

const { NODE_EXTRA_CA_CERTS: _, FORCE_COLOR: __, ...surroundings } = process.env

/** Of a person whose git has no settings, and looks for no repository around temporary folders. */
const environment = {
  ...surroundings,
  IOP_LANG: 'en',
  GIT_CEILING_DIRECTORIES: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
}
