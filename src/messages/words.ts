import type { CommandName } from '../command-names.ts'
import type { Default } from '../domain/agreement/agreement.ts'
import type { DueDayRule, PaymentDocument } from '../domain/agreement/money/payout-plan.ts'
import type { ConditionKind } from '../domain/agreement/term/term.ts'
import type { Assumption, AssumptionCode, Assumptions } from '../domain/assumptions/assumption.ts'
import type { FigureStatus } from '../domain/money/figure-status.ts'
import type { Severity } from '../domain/severity.ts'
import type { AgreementStatus } from '../domain/views/status.ts'
import type { Succession } from '../domain/views/succession.ts'
import type { Failure, Failures } from '../failure.ts'
import type { Label, Labels } from '../finding.ts'
import type { Language } from '../language.ts'
import type { Lengths } from './lengths.ts'
import type { Numbers } from './number-formats.ts'
import type { Phrases } from './phrases.ts'

/** The texts of a language that belong to no single finding, field or report. No language can lack a text of this type. */
export interface Words {
  readonly language: Language
  readonly numbers: Numbers
  readonly phrases: Phrases
  readonly labels: { readonly [L in keyof Labels]: (args: Labels[L]) => string }
  readonly failures: { readonly [C in keyof Failures]: (args: Failures[C]) => string }
  readonly assumptions: { readonly [C in AssumptionCode]: (args: Assumptions[C]) => string }
  readonly severity: Readonly<Record<Severity, string>>
  readonly status: Readonly<Record<FigureStatus, string>>
  readonly agreementStatus: Readonly<Record<AgreementStatus, string>>
  readonly lengths: Lengths
  /** Pages of a document. */
  readonly pages: (pages: string) => string
  readonly conditions: Readonly<Record<ConditionKind, string>>
  readonly defaults: Readonly<Record<Default, string>>
  readonly paidAgainst: Readonly<Record<PaymentDocument, string>>
  readonly plannedDays: Readonly<Record<DueDayRule, string>>
  readonly commands: Readonly<Record<CommandName, string>>
  readonly options: Readonly<Record<OptionName, string>>
  readonly help: Help
  readonly git: GitWords
  readonly tables: Tables
}

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

/** The texts of the help. */
export interface Help {
  readonly about: string
  readonly usage: string
  readonly arguments: string
  readonly options: string
  readonly commands: string
  readonly more: string
}

/** The texts of `iop git`: its help, and what it has done. */
export interface GitWords {
  readonly install: string
  readonly uninstall: string
  readonly textconv: string
  readonly diffDriver: string
  readonly done: (args: { folder: string; attributes: string; config: string }) => string
  readonly undone: (folder: string) => string
}

/** Texts in and around tables. */
export interface Tables {
  readonly total: string
  readonly ofWhichConditional: string
  readonly unknown: string
  readonly unknownDay: string
  readonly unknownRecipient: string
  readonly untilFurtherNotice: string
  /** A gap or an overlap between an agreement and its predecessor. */
  readonly succession: (args: Succession) => string
  /** An amount that is not exactly known; with two bounds, the least and the most that it can be. */
  readonly certain: {
    readonly about: (amount: string) => string
    readonly atMost: (amount: string) => string
    readonly atLeast: (amount: string) => string
    readonly between: (least: string, most: string) => string
  }
  readonly assumptions: string
  readonly marks: { readonly preliminary: string; readonly forecast: string; readonly conditional: string }
  readonly seeAll: string
  readonly watching: string
  readonly again: string
}

/** What a related place has to do with a finding. */
export const labelText = <L extends Label['label']>(
  words: Words,
  { label, args }: { readonly label: L; readonly args: Labels[L] },
): string => words.labels[label](args)

export const assumptionText = <C extends AssumptionCode>(
  words: Words,
  { code, args }: Assumption<C>,
): string => words.assumptions[code](args)

export const failureText = <C extends keyof Failures>(words: Words, { code, args }: Failure<C>): string =>
  words.failures[code](args)
