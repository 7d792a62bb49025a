import { isHarmless } from '../harmless.ts'
import { leaksIn } from '../leaks.ts'
import type { Files } from './files.ts'
import type { Outcome, Start } from './program.ts'

/** In seconds of processor time, for files of some kilobytes. */
const longest = 5

/** The commands that the program itself gives to the runner of GitHub. */
const annotations = /^::(error|warning|notice) (file=|title=iop)[^\n]*$/gm

/** What a run must not do, whatever its files and its command line are. Empty if all is well. */
export function faultsOf({ argv }: Start, files: Files, outcome: Outcome): string[] {
  const { exitCode, out, err, seconds, defect } = outcome
  if (defect !== undefined || ![0, 1, 2].includes(exitCode)) return [`exit code ${exitCode}: ${defect}`]
  const faults: string[] = []
  if (exitCode === 2 && err === '') faults.push('exit code 2 without a reason')
  if (seconds > longest) faults.push(`${seconds} s of processor time`)
  const given = [...argv, ...Object.entries(files).flat()]
    .map(text => Buffer.from(text).toString())
    .join('\n')
  for (const leak of leaksIn(out + err)) if (!given.includes(leak)) faults.push(`words of a library: ${leak}`)
  // A text that comes on standard input goes back, mended, as it is.
  const isEcho = argv.includes('--stdin-path') && argv.some(word => word.startsWith('--fix'))
  for (const [stream, text] of Object.entries(isEcho ? { err } : { out, err })) {
    if (!isHarmless(withoutColours(text))) faults.push(`${stream} steers a terminal`)
    const [command] = text.replaceAll(annotations, '').match(/^\s*::.*|##\w*\[.*/m) ?? []
    if (command !== undefined) faults.push(`${stream} gives a command to a log: ${command}`)
  }
  return faults
}

/** A text without the colours that the program itself paints with. */
const withoutColours = (text: string) => text.replaceAll(/\p{Cc}\[\d[\d;]*m/gu, '')
