import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { en } from '../messages/en/en.ts'
import { sv } from '../messages/sv/sv.ts'
import type { Language, Words } from '../messages/words.ts'

const languages: Readonly<Record<Language, Words>> = { sv, en }

const isLanguage = (text: string | undefined): text is Language => text === 'sv' || text === 'en'

/** The value of `--lang`, read before the other options, since their mistakes are printed in that language. */
export function languageArgument(argv: readonly string[]): string | undefined {
  const at = argv.findLastIndex(argument => argument === '--lang' || argument.startsWith('--lang='))
  const found = argv[at]
  return found?.startsWith('--lang=') ? found.slice('--lang='.length) : found && argv[at + 1]
}

/** The words of the language asked for, else of `IOP_LANG`, the workspace, `LANG`, or English. */
export function wordsFor(asked: string | undefined, env: Io['env'], workspace?: Language): Words {
  if (asked !== undefined && !isLanguage(asked)) throw new Failure('language-unknown', { value: asked })
  const ofSystem = env.LC_ALL || env.LC_MESSAGES || env.LANG
  const chosen = [asked, env.IOP_LANG, workspace, ofSystem?.slice(0, 2)].find(isLanguage)
  return languages[chosen ?? 'en']
}
