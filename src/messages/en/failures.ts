import type { Words } from '../words.ts'
import { numbers } from './numbers.ts'
import { phrases } from './phrases.ts'

const { percent } = numbers
const { meant, meantOf } = phrases

export const failures: Words['failures'] = {
  'folder-gone': () => 'The folder that iop is run in is no longer there.',
  'no-workspace': ({ folder }) =>
    `No agreements were named, and there is no folder “agreements” in ${folder} or above it.`,
  'nothing-matched': ({ pattern, isQuoted }) =>
    `Nothing matches ${pattern}.${isQuoted ? ' The pattern itself holds quotation marks; has the shell left them in?' : ''}`,
  'no-agreements': ({ folder }) => `There are no agreements in ${folder}.`,
  'agreement-not-found': ({ id, nearest, known }) =>
    `There is no agreement “${id}”${meantOf(nearest, known)}`,
  'file-not-found': ({ path }) => `There is no file ${path}.`,
  'not-a-file': ({ path }) => `${path} is neither a file nor a folder that can be read.`,
  'not-permitted': ({ path }) => `${path} may not be read.`,
  'not-an-agreement': ({ path }) => `${path} is no agreement.`,
  'not-valid': ({ path, code, others }) =>
    `${path} has errors (${code}${others > 0 ? ` and ${others} more` : ''}); see them with: iop validate ${path}`,
  'code-unknown': ({ code, nearest }) =>
    `There is no finding “${code}”${meant(nearest, '; iop explain lists them')}`,
  'unknown-command': ({ command, nearest }) =>
    `There is no command “${command}”${meant(nearest, '; iop --help lists them')}`,
  'option-before-command': ({ option }) => `Name the command first; ${option} comes after it.`,
  'unknown-option': ({ option, nearest }) => `There is no option ${option}${meant(nearest, '; see --help')}`,
  'option-value': ({ option, value, expected }) => `${option} cannot be “${value}”; write ${expected}.`,
  'option-needs-value': ({ option }) => `${option} needs a value.`,
  'several-to-one-place': ({ first, second, file }) =>
    `Both ${first} and ${second} would go to ${file ?? 'standard output'}; give one of them a file of its own, as in --format ${second}=FILE.`,
  'two-versions': () =>
    'Name two versions: iop diff OLD NEW, iop diff main...HEAD, or an agreement with --from and --to.',
  'revision-unknown': ({ revision, fetch }) =>
    `There is neither an agreement nor a git revision “${revision}”${fetch ? `; the clone is shallow. Run: ${fetch}` : '.'}`,
  'no-common-revision': ({ one, other, fetch }) =>
    `${one} and ${other} have no revision in common${fetch ? `; the clone is shallow. Run: ${fetch}` : '.'}`,
  'no-repository': ({ folder }) => `${folder} is in no git repository, or git is not installed.`,
  'not-written': ({ path }) => `The file ${path} cannot be written.`,
  'not-printed': () => 'The result could not be written whole to standard output; is the disk full?',
  'stdin-not-readable': () => 'Standard input cannot be read.',
  'several-names': ({ path }) =>
    `The file ${path} has a second name (a hard link), which would keep the old text; it is left as it is.`,
  'owner-not-kept': ({ path }) =>
    `The file ${path} would get another owner, and is left as it is; let its owner change it.`,
  'changed-meanwhile': ({ path }) =>
    `The file ${path} was changed by somebody else during the run, and is left as it is. Run again.`,
  'not-whole': ({ path }) =>
    `The file ${path} cannot be read whole as UTF-8 text, and is left as it is. Nothing has been changed.`,
  'driver-taken': ({ setting, value }) =>
    `The repository’s setting ${setting} is “${value}” and not from iop git install. Remove it first: git config --unset-all ${setting}`,
  'commit-unknown': ({ ref, fetch }) =>
    fetch === undefined
      ? `Git knows no commit “${ref}”.`
      : `The commit “${ref}” is not in this clone, which is cut short; fetch it first: ${fetch}`,
  'option-needs-other': ({ option, other }) => `${option} is nothing without ${other}.`,
  'baseline-missing': ({ path }) => `There is no baseline ${path}; make it with --update-baseline.`,
  'baseline-broken': ({ path }) =>
    `${path} cannot be read as a baseline; restore it, or remove it and make it anew with --update-baseline.`,
  'options-conflict': ({ one, other }) => `${one} and ${other} cannot be used together.`,
  'index-not-found': ({ index, nearest, known }) => `There is no index “${index}”${meantOf(nearest, known)}`,
  'index-published': ({ index, year, percent: published }) =>
    `${index} ${year} is published${published ? `: ${percent(published)} %` : ''}. An assumption is only for years without a value.`,
  'language-unknown': ({ value }) => `--lang cannot be “${value}”; write sv or en.`,
}
