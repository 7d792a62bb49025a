import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import type { Language } from '../language.ts'
import { en } from '../messages/en/en.ts'
import { sv } from '../messages/sv/sv.ts'
import type { Words } from '../messages/words.ts'

const languages: Readonly<Record<Language, Words>> = { sv, en }

const isLanguage = (text: string | undefined): text is Language => text === 'sv' || text === 'en'

/** The value of `--lang`, which is read before the other options, since mistakes in them are printed in that language. */
export function languageArgument(argv: readonly string[]): string | undefined {
  const at = argv.findLastIndex(argument => argument === '--lang' || argument.startsWith('--lang='))
  const option = argv[at]
  return option?.startsWith('--lang=') ? option.slice('--lang='.length) : option && argv[at + 1]
}

/** The texts in the language of `--lang`, else of `IOP_LANG`, the workspace, the system, or English. */
export function wordsFor(argument: string | undefined, env: Io['env'], workspace?: Language): Words {
  if (argument !== undefined && !isLanguage(argument))
    throw new Failure('language-unknown', { value: argument })
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG
  const chosen = [argument, env.IOP_LANG, workspace, system?.slice(0, 2)].find(isLanguage)
  return languages[chosen ?? 'en']
}
