import { spawn } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect } from 'vitest'
import { places } from '../forms/places.ts'
import { commandLines } from './command-lines.ts'
import { faultsOf } from './expectations.ts'
import { type Files, workspaces } from './files.ts'
import { contentOf, inFolder, writeFiles } from './folder.ts'
import { type Offered, offeredCommands } from './offered.ts'
import type { Outcome, Program, Start } from './program.ts'
import { type Tries, tries } from './tried.ts'

type Case = readonly [Files, readonly string[]]

/** Runs a command line in a folder, and expects of it what holds of every run. */
async function expectedRun(program: Program, start: Start, files: Files): Promise<Outcome> {
  const outcome = await program.run(start)
  const faults = faultsOf(start, files, outcome)
  if (faults.length > 0) throw new Error(`${JSON.stringify(start.argv)}: ${faults.join('; ')}`)
  return outcome
}

/** Options with which a run may change files. */
const writing = ['--fix', '--fix-unsafe', '--update-baseline', '--grow-baseline', 'git']
const mayWrite = (argv: readonly string[]) => argv.some(word => writing.includes(word) || word.includes('='))

const formatsOf = (command: Offered) => (command.options['--format'] ?? []).flatMap(format => format ?? [])

interface Row {
  readonly code: string
  readonly line: number
}

/** Codes and lines of findings, in one order. */
const told = (found: readonly Row[]) => found.map(({ code, line }) => `${line} ${code}`).toSorted()

const law = <T>(few: number, inputs: fc.Arbitrary<T>, holds: (input: T) => Promise<void>): Tries =>
  tries(fc.asyncProperty(inputs, holds), few)

/** What holds whatever the files of a workspace and the command line are; each a sentence and its property. */
export async function properties(program: Program): Promise<Readonly<Record<string, Tries>>> {
  const commands = await offeredCommands(program)
  const reports = commands.filter(command => formatsOf(command).length > 0)
  const cases: fc.Arbitrary<Case> = fc.tuple(workspaces, commandLines(commands))

  return {
    'any command line ends with an exit code of the table and harmless words, and a report changes no file':
      law(60, fc.tuple(cases, fc.constantFrom(20, 80, 200)), ([[files, argv], columns]) =>
        inFolder(files, async cwd => {
          const before = contentOf(cwd)
          await expectedRun(program, { argv, cwd, columns, stdin: String(Object.values(files)[0]) }, files)
          if (!mayWrite(argv)) expect(contentOf(cwd)).toEqual(before)
        }),
      ),

    'a report has the same verdict in each of its formats': law(
      8,
      fc.tuple(workspaces, fc.constantFrom(...reports)),
      ([files, command]) =>
        inFolder(files, async cwd => {
          const outcomes = new Map<string, Outcome>()
          for (const format of formatsOf(command))
            outcomes.set(
              format,
              await expectedRun(program, { argv: [...command.words, '--format', format], cwd }, files),
            )
          const codes = [...outcomes].map(([format, { exitCode }]) => `${format}: ${exitCode}`)
          const [, first] = codes[0]?.split(': ') ?? []
          expect(codes).toEqual(codes.map(code => code.replace(/\d$/, first ?? '')))
          const json = outcomes.get('json')?.out
          if (!json) return
          const { rows } = JSON.parse(json) as { rows: Row[] }
          for (const form of ['sarif', 'gitlab', 'junit'] as const) {
            const text = outcomes.get(form)?.out
            if (text) expect(told(places[form](text)), form).toEqual(told(rows))
          }
        }),
    ),

    'fixing again changes nothing, and finds what fixing left': law(
      20,
      fc.tuple(workspaces, fc.constantFrom('--fix', '--fix-unsafe')),
      ([files, option]) =>
        inFolder(files, async cwd => {
          const fix = { argv: ['validate', option, '--format', 'concise'], cwd }
          const once = await expectedRun(program, fix, files)
          const fixed = contentOf(cwd)
          const twice = await expectedRun(program, fix, files)
          expect(contentOf(cwd)).toEqual(fixed)
          expect(twice.exitCode).toBe(once.exitCode)
        }),
    ),

    'a process of its own prints the same': law(5, cases, ([files, argv]) =>
      inFolder(files, async cwd => {
        const stdin = 'iop: agreement/1\n'
        const today = argv.includes('--today') ? argv : [...argv, '--today', '2026-11-22']
        const { out, err, exitCode } = await expectedRun(program, { argv: today, cwd, stdin }, files)
        const after = contentOf(cwd)
        writeFiles(cwd, files)
        if (mayWrite(argv)) return
        expect(await realRun(today, cwd, stdin)).toEqual([exitCode, out, err])
        expect(contentOf(cwd)).toEqual(after)
      }),
    ),
  }
}

const bin = join(import.meta.dirname, '../../bin/iop.js')

const realRun = (argv: readonly string[], cwd: string, stdin: string) =>
  new Promise(resolve => {
    const { NODE_EXTRA_CA_CERTS: _, FORCE_COLOR: __, ...env } = process.env
    const child = spawn(process.execPath, [bin, ...argv], { cwd, env: { ...env, IOP_LANG: 'en' } })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', text => (out += text))
    child.stderr.setEncoding('utf8').on('data', text => (err += text))
    child.on('close', exitCode => resolve([exitCode, out, err]))
    child.stdin.on('error', () => {})
    child.stdin.end(stdin)
  })
