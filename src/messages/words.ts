import type { CommandName } from '../command-names.ts'
import type { Code, Finding, Label } from '../diagnostic.ts'
import type { Default } from '../domain/agreement/agreement.ts'
import type { DutyKind } from '../domain/agreement/duty.ts'
import type { DueDayRule, PaidAgainst } from '../domain/agreement/payout-plan.ts'
import type { Condition } from '../domain/agreement/term.ts'
import type { AssumptionCode, Assumptions } from '../domain/assumptions/assumption.ts'
import type { Certainty } from '../domain/money/certainty.ts'
import type { Status } from '../domain/money/figure.ts'
import type { Severity } from '../domain/severity.ts'
import type { AgreementStatus } from '../domain/views/status.ts'
import type { Succession } from '../domain/views/succession.ts'
import type { Failure, Failures } from '../failure.ts'
import type { Findings } from '../findings/findings.ts'
import type { Labels } from '../findings/labels.ts'
import type { DiffText } from './diff.ts'
import type { DueText, WhyText } from './due.ts'
import type { Numbers } from './format.ts'

export type Language = 'sv' | 'en'

/** Everything the program can say. Each language is one object of this type, so none can fall behind. */
export interface Words {
  readonly language: Language
  readonly numbers: Numbers
  readonly findings: { readonly [C in Code]: (args: Findings[C]) => string | Said }
  readonly labels: { readonly [L in keyof Labels]: (args: Labels[L]) => string }
  readonly failures: { readonly [C in keyof Failures]: (args: Failures[C]) => string }
  readonly assumptions: { readonly [C in AssumptionCode]: (args: Assumptions[C]) => string }
  readonly severity: Readonly<Record<Severity, string>>
  readonly status: Readonly<Record<Status, string>>
  readonly agreementStatus: Readonly<Record<AgreementStatus, string>>
  readonly lengths: Readonly<Record<LengthUnit, (count: number) => string>>
  readonly conditions: Readonly<Record<Condition, string>>
  readonly defaults: Readonly<Record<Default, string>>
  readonly paidAgainst: Readonly<Record<PaidAgainst, string>>
  readonly plannedDays: Readonly<Record<DueDayRule, string>>
  readonly due: DueText
  readonly why: WhyText
  readonly dutyKinds: Readonly<Record<DutyKind, string>>
  readonly commands: Readonly<Record<CommandName, string>>
  readonly options: Readonly<Record<OptionName, string>>
  readonly help: Help
  readonly git: GitWords
  readonly diff: DiffText
  readonly tables: Tables
}

/** A finding in words: what is wrong in one sentence, what it rests on, and what to write instead. */
export interface Said {
  readonly says: string
  readonly notes?: readonly string[] | undefined
  readonly help?: string | undefined
}

/** The units that a length of time is written in. */
export const lengthUnits = ['years', 'months', 'weeks', 'days'] as const
export type LengthUnit = (typeof lengthUnits)[number]

export type OptionName =
  | 'agreements'
  | 'codes'
  | 'format'
  | 'lang'
  | 'today'
  | 'asOf'
  | 'assume'
  | 'color'
  | 'noColor'
  | 'failOn'
  | 'fix'
  | 'fixUnsafe'
  | 'diff'
  | 'stdinPath'
  | 'changed'
  | 'watch'
  | 'baseline'
  | 'updateBaseline'
  | 'growBaseline'
  | 'from'
  | 'to'
  | 'settle'
  | 'diffFrom'
  | 'diffTo'
  | 'editorial'
  | 'failOnChange'
  | 'year'
  | 'years'
  | 'basis'
  | 'by'
  | 'bridge'
  | 'within'
  | 'past'
  | 'help'
  | 'version'

export interface Help {
  readonly about: string
  readonly usage: string
  readonly arguments: string
  readonly options: string
  readonly commands: string
  readonly more: string
}

/** What `iop git` does and has done. */
export interface GitWords {
  readonly install: string
  readonly uninstall: string
  readonly textconv: string
  readonly diffDriver: string
  readonly done: (folder: string) => string
  readonly undone: (folder: string) => string
}

/** Heads, and what stands around tables. */
export interface Tables {
  readonly head: Readonly<Record<Head, string>>
  readonly total: string
  readonly wholeTerm: string
  readonly unknown: string
  readonly unknownDay: string
  readonly untilFurtherNotice: string
  readonly renewedAfter: (day: string) => string
  /** An agreement that does not begin the day after the one it follows has ended. */
  readonly succession: (args: Succession) => string
  readonly atLeast: (amount: string) => string
  readonly certain: Readonly<Record<Certainty, (amount: string) => string>>
  readonly assumptions: string
  readonly marks: { readonly preliminary: string; readonly forecast: string }
  readonly seeAll: string
  readonly noPayouts: string
  readonly nothingDated: string
  readonly noAdjustments: string
  readonly noBudget: (years: string) => string
  readonly noSettlements: string
  readonly nothingDue: (days: number) => string
  readonly noContributions: string
  /** How many findings can be fixed; nothing where there are none. */
  readonly fixable: (args: { safe: number; unsafe: number }) => string
  readonly fixed: (count: number) => string
  /** What a fix writes in the place of a finding, or that it removes what stands there. */
  readonly fix: (args: { isSafe: boolean; text: string }) => string
  readonly notMade: (args: { fixes: number; files: number }) => string
  readonly checked: (args: CheckedCounts) => string
  /** Entries of the baseline that are of nothing any more. */
  readonly baselineGone: (count: number) => string
  readonly noneChanged: (ref: string) => string
  readonly watching: string
  readonly again: string
  /** Before what to write instead. */
  readonly help: string
  /** What annotations of GitHub leave out. */
  readonly notAnnotated: (args: { count: number; files: readonly string[] }) => string
  /** What a table that grew too long leaves out. */
  readonly notListed: (args: { errors: number; warnings: number; notes: number }) => string
  /** What paths in a result are counted from. */
  readonly projectFolder: string
  readonly basis: Readonly<Record<'cash' | 'accrual', string>>
}

export interface CheckedCounts {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  /** Findings that the files ask to be ignored. */
  readonly ignored: number
  /** Findings that stand in the baseline. */
  readonly known: number
}

export type Head =
  | 'id'
  | 'status'
  | 'from'
  | 'to'
  | 'party'
  | 'perYear'
  | 'planned'
  | 'covers'
  | 'recipient'
  | 'payer'
  | 'amount'
  | 'effective'
  | 'grant'
  | 'index'
  | 'before'
  | 'exact'
  | 'after'
  | 'cash'
  | 'inKind'
  | 'received'
  | 'shareOfCash'
  | 'shareOfTotal'
  | 'agreement'
  | 'date'
  | 'days'
  | 'severity'
  | 'place'
  | 'what'
  | 'paid'
  | 'now'
  | 'difference'
  | 'year'
  | 'opening'
  | 'accrual'
  | 'closing'

/** A finding in words, part by part. */
export function said<C extends Code>(words: Words, { code, args }: Finding<C>): Said {
  const text = words.findings[code](args)
  return typeof text === 'string' ? { says: text } : text
}

/** A finding in words, in one line. */
export const findingText = (words: Words, finding: Finding): string => {
  const { says, notes = [], help } = said(words, finding)
  return [says, ...notes, ...(help === undefined ? [] : [help])].join(' ')
}

/** What another place has to do with a finding. */
export const labelText = <L extends Label['label']>(
  words: Words,
  { label, args }: { readonly label: L; readonly args: Labels[L] },
): string => words.labels[label](args)

export const failureText = <C extends keyof Failures>(words: Words, { code, args }: Failure<C>): string =>
  words.failures[code](args)
