import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandNames } from '../../src/command-names.ts'
import type { Program } from './program.ts'

/** A command as its own help offers it, so that whatever is added to the program is tried too. */
export interface Offered {
  /** `validate`, `git textconv` … */
  readonly words: readonly string[]
  /** For each option, what can be written after it: nothing (`undefined`), an example, or the name of a file. */
  readonly options: Readonly<Record<string, readonly (string | undefined)[]>>
}

/** Stands for the name of a file, which differs from case to case. */
export const fileName = '{file}'

/** A value that no option with a form of its own takes. */
const nonsense = '?'

/** All commands, those within `git` too. */
export async function offeredCommands(program: Program): Promise<readonly Offered[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-offered-'))
  const said = async (...argv: readonly string[]) => {
    const { out, err } = await program.run({ argv, cwd })
    return out + err
  }

  async function offered(words: readonly string[]): Promise<readonly Offered[]> {
    const help = await said(...words, '--help')
    const options: Record<string, readonly (string | undefined)[]> = {}
    for (const [, option = '', value] of help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)(?: ([<[]))?/gm))
      options[option] = value === undefined ? [undefined] : await valuesOf(words, option, value === '[')
    const [, actions = ''] = help.split(/^Commands:\n/m)
    const inner: Offered[] = []
    for (const [, action = ''] of actions.matchAll(/^ {2}([a-z][\w-]*)/gm))
      inner.push(...(await offered([...words, action])))
    return [{ words, options }, ...inner]
  }

  /** What the program itself proposes in place of nonsense; an option that accepts any word is about a file. */
  async function valuesOf(words: readonly string[], option: string, isOptional: boolean) {
    const refusal = await said(...words, option, nonsense)
    const [, proposed] = / “\?”; write (.*)\.\n/.exec(refusal) ?? []
    return [...(proposed?.split(/, | or /) ?? [fileName, 'HEAD']), ...(isOptional ? [undefined] : [])]
  }

  const all: Offered[] = []
  for (const name of commandNames) all.push(...(await offered([name])))
  return all
}
