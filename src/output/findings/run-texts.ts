import type { Bilingual } from '../../language.ts'
import { phrases as phrasesInEnglish } from '../../messages/en/phrases.ts'
import { phrases as phrasesInSwedish } from '../../messages/sv/phrases.ts'

/** The numbers of checked files and of findings. */
export interface CheckedCounts {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  /** Findings that comments in the files suppress. */
  readonly ignored: number
  /** Findings in the baseline. */
  readonly known: number
}

/** The number of findings of each severity. */
type SeverityCounts = Pick<CheckedCounts, 'errors' | 'warnings' | 'notes'>

/** The texts of reports of findings and fixes, besides the findings themselves. */
interface RunTexts {
  readonly checked: (args: CheckedCounts) => string
  /** How many findings can be fixed; an empty text if none can. */
  readonly fixable: (args: { safe: number; unsafe: number }) => string
  readonly fixed: (count: number) => string
  /** What a fix writes at the place of a finding, or that it removes the text there. */
  readonly fix: (args: { isSafe: boolean; text: string }) => string
  readonly notMade: (args: { fixes: number; files: number }) => string
  /** How many entries of the baseline no finding matches any more. */
  readonly baselineStale: (count: number) => string
  readonly noneChanged: (ref: string) => string
  /** How many findings have no annotation on GitHub, and their files. */
  readonly notAnnotated: (args: { count: number; files: readonly string[] }) => string
  /** How many findings do not fit in a table of limited size. */
  readonly notListed: (counts: SeverityCounts) => string
  /** The folder that the paths in SARIF are relative to. */
  readonly projectFolder: string
  /** The label of the text that says what to write instead. */
  readonly help: string
}

const severitiesInSwedish: RunTexts['notListed'] = ({ errors, warnings, notes }) =>
  [
    `${errors} fel`,
    `${warnings} ${warnings === 1 ? 'varning' : 'varningar'}`,
    ...(notes === 0 ? [] : [`${notes} ${notes === 1 ? 'upplysning' : 'upplysningar'}`]),
  ].join(', ')

const sv: RunTexts = {
  checked: ({ files, errors, warnings, notes, ignored, known }) => {
    const counts = [
      severitiesInSwedish({ errors, warnings, notes }),
      ...(ignored === 0 ? [] : [`${ignored} ${ignored === 1 ? 'undantagen' : 'undantagna'}`]),
      ...(known === 0 ? [] : [`${known} i baslinjen`]),
    ]
    return `${files} ${files === 1 ? 'fil kontrollerad' : 'filer kontrollerade'}: ${counts.join(', ')}.`
  },
  fixable: ({ safe, unsafe }) => {
    if (safe === 0) return unsafe === 0 ? '' : `${unsafe} kan rättas med --fix-unsafe.`
    return `${safe} kan rättas med --fix${unsafe === 0 ? '' : `, ytterligare ${unsafe} med --fix-unsafe`}.`
  },
  fixed: count => `${count} ${count === 1 ? 'rättelse gjord' : 'rättelser gjorda'}.`,
  fix: ({ isSafe, text }) => {
    const option = isSafe ? '--fix' : '--fix-unsafe'
    return text === '' ? `${option} tar bort detta` : `${option} skriver ${text}`
  },
  notMade: ({ fixes, files }) =>
    fixes === 0
      ? 'Det finns inget att rätta.'
      : `${fixes} ${fixes === 1 ? 'rättelse' : 'rättelser'} i ${files} ${files === 1 ? 'fil' : 'filer'}; inget är skrivet.`,
  baselineStale: count =>
    `${count} ${count === 1 ? 'post' : 'poster'} i baslinjen gäller inget längre; --update-baseline tar bort ${count === 1 ? 'den' : 'dem'}.`,
  noneChanged: ref => `Inga filer skiljer sig från ${ref}.`,
  notAnnotated: ({ count, files }) =>
    `${count} till visas inte här, i ${phrasesInSwedish.allOf(files)}. Jobbets sammanfattning har alla.`,
  notListed: counts => `Här fanns inte plats för mer: ${severitiesInSwedish(counts)} är utelämnade.`,
  projectFolder: 'projektets mapp',
  help: 'hjälp',
}

const severitiesInEnglish: RunTexts['notListed'] = ({ errors, warnings, notes }) =>
  [
    `${errors} ${errors === 1 ? 'error' : 'errors'}`,
    `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    ...(notes === 0 ? [] : [`${notes} ${notes === 1 ? 'note' : 'notes'}`]),
  ].join(', ')

const en: RunTexts = {
  checked: ({ files, errors, warnings, notes, ignored, known }) => {
    const counts = [
      severitiesInEnglish({ errors, warnings, notes }),
      ...(ignored === 0 ? [] : [`${ignored} ignored`]),
      ...(known === 0 ? [] : [`${known} in the baseline`]),
    ]
    return `${files} ${files === 1 ? 'file' : 'files'} checked: ${counts.join(', ')}.`
  },
  fixable: ({ safe, unsafe }) => {
    if (safe === 0) return unsafe === 0 ? '' : `${unsafe} can be fixed with --fix-unsafe.`
    return `${safe} can be fixed with --fix${unsafe === 0 ? '' : `, ${unsafe} more with --fix-unsafe`}.`
  },
  fixed: count => `${count} ${count === 1 ? 'fix' : 'fixes'} made.`,
  fix: ({ isSafe, text }) => {
    const option = isSafe ? '--fix' : '--fix-unsafe'
    return text === '' ? `${option} removes this` : `${option} writes ${text}`
  },
  notMade: ({ fixes, files }) =>
    fixes === 0
      ? 'There is nothing to fix.'
      : `${fixes} ${fixes === 1 ? 'fix' : 'fixes'} in ${files} ${files === 1 ? 'file' : 'files'}; nothing is written.`,
  baselineStale: count =>
    `${count} ${count === 1 ? 'entry' : 'entries'} of the baseline ${count === 1 ? 'is' : 'are'} of nothing any more; --update-baseline removes ${count === 1 ? 'it' : 'them'}.`,
  noneChanged: ref => `No files changed against ${ref}.`,
  notAnnotated: ({ count, files }) =>
    `${count} more ${count === 1 ? 'finding is' : 'findings are'} not shown here, in ${phrasesInEnglish.allOf(files)}. The summary of the job has all.`,
  notListed: counts => `There was no room here for more: ${severitiesInEnglish(counts)} are left out.`,
  projectFolder: 'the folder of the project',
  help: 'help',
}

export const runTexts: Bilingual<RunTexts> = { sv, en }
