import { type CommandContext, command } from '../cli/command.ts'
import { dayOption, oneOf } from '../cli/options/option-values.ts'
import type { Assumption } from '../domain/assumptions/assumption.ts'
import { payoutAssumptions } from '../domain/assumptions/of-views.ts'
import type { Day } from '../domain/calendar/day.ts'
import { sameText } from '../domain/same-text.ts'
import { entriesOf } from '../domain/timeline/timeline.ts'
import { Failure } from '../failure.ts'
import type { ComparedPair } from '../output/differences/compared-pair.ts'
import { diffFormats, diffReport } from '../output/reports/diff.ts'
import { comparedFiles } from '../project/comparisons/compared-files.ts'
import { comparedDays, type Working } from '../project/comparisons/compared-versions.ts'
import { workingWith } from '../project/comparisons/comparison-context.ts'
import { readVersion } from '../project/comparisons/read-version.ts'
import { pairsNamed } from '../project/revisions/named-pairs.ts'
import { addIndexOptions, type IndexOptions } from '../project/timelines/timelines-of.ts'
import { agreementFiles, selected } from '../project/workspace/read-workspace.ts'

const failing = ['substantive', 'money', 'any', 'never'] as const

interface Options extends IndexOptions {
  readonly from?: Day
  readonly to?: Day
  readonly editorial?: true
  readonly failOn: (typeof failing)[number]
}

export const run = command<Options>({
  name: 'diff',
  formats: diffFormats,
  options: (command, words) =>
    addIndexOptions(command, words)
      .option('--from <day>', words.options.diffFrom, dayOption('--from'))
      .option('--to <day>', words.options.diffTo, dayOption('--to'))
      .option('--editorial', words.options.editorial)
      .option('--fail-on <what>', words.options.failOnChange, oneOf('--fail-on', failing), 'never'),
  answer: (asked, options) => {
    const working = workingWith(asked, options)
    const { from, to } = options
    const pairs =
      from !== undefined || to !== undefined
        ? onDays(from ?? asked.today, to ?? asked.today, asked, working)
        : pairsNamed(asked.workspace, asked.named).map(pair => comparedFiles(pair, working, asked.inProject))
    const report = diffReport(pairs, options.editorial ?? false, assumptionsOf(pairs, asked), asked.words)
    return { report, exitCode: pairs.some(pair => isFailing(pair, options)) ? 1 : 0 }
  },
})

/** The same agreements on two days: what amendments between them change. */
function onDays(from: Day, to: Day, { workspace, named }: CommandContext, working: Working): ComparedPair[] {
  const files = agreementFiles(selected(workspace, named))
  if (files.length === 0) throw new Failure('no-agreements', { folder: named.join(' ') })
  return files.map(file => {
    const version = readVersion(file, working.context)
    const name = { old: `${version.model.id} ${from}`, new: `${version.model.id} ${to}` }
    return { name, isOneVersion: true, ...comparedDays(version, from, to, working) }
  })
}

/** What the figures of both versions rest on, each once. */
function assumptionsOf(pairs: readonly ComparedPair[], { plannedDay }: CommandContext): Assumption[] {
  const all = pairs
    .filter(({ comparison }) => comparison.total.length > 0)
    .flatMap(({ old, now }) => [old, now])
    .flatMap(timeline =>
      timeline ? payoutAssumptions(timeline, entriesOf(timeline, 'payout'), plannedDay) : [],
    )
  return [...new Map(all.map(one => [sameText(one), one])).values()]
}

function isFailing(
  { comparison: { changes, total, interaction } }: ComparedPair,
  { failOn }: Options,
): boolean {
  const isCostly = total.length + interaction.length > 0 || changes.some(({ price }) => price.length > 0)
  if (failOn === 'never') return false
  if (failOn === 'money') return isCostly
  if (failOn === 'any') return isCostly || changes.length > 0
  return isCostly || changes.some(one => one.class === 'substantive')
}
