import type { Severity } from '../domain/severity.ts'
import type { Found } from '../finding.ts'
import type { Fix } from '../fixes/fix.ts'
import type { Target } from '../fixes/target.ts'
import type { Phrasing } from '../messages/phrases.ts'
import type { Language } from '../messages/words.ts'
import type { Written } from '../schema/agreement.ts'
import type { WrittenIndex } from '../schema/index-series.ts'
import type { WrittenWorkspace } from '../schema/workspace.ts'
import type { AgreementContext, IndexContext, SettingsContext } from './context.ts'

// The parts of a finding. Each is an export of its own in the finding's file, so that a bundle takes only those that it names.

/** What is known of all findings of a code. */
export interface Kind {
  readonly code: string
  readonly severity: Severity
  /** The version of the program that began to look for it. */
  readonly since: string
  /** Whether the settings of a workspace may give it another severity. Not where the calculations rely on it. */
  readonly isSettable: boolean
  /** Whether nothing can be computed from a version of an agreement that has it. */
  readonly blocksCalculation: boolean
  /** Whether reports show the place of the text that it is about, and not the text. */
  readonly isHidden?: true
}

/** What must hold in an agreement. A check sees only blocks whose shape is right, and stand-ins for others. */
export type Check<Args> = (written: Written, context: AgreementContext) => Iterable<Found<Args>>

/** What must hold in an index whose shape is right. */
export type IndexCheck<Args> = (index: WrittenIndex, context: IndexContext) => Iterable<Found<Args>>

/** What must hold in the settings of a workspace. */
export type SettingsCheck<Args> = (
  settings: WrittenWorkspace,
  context: SettingsContext,
) => Iterable<Found<Args>>

/** How personal data of a kind are found in a text. */
export interface PrivacySearch<Args> {
  /** The stretches of a text that are such data, in their order. */
  readonly in: (text: string) => Iterable<string>
  /** The arguments of the finding of a stretch, in which no more of it can be read than leads nowhere. */
  readonly argsOf: (stretch: string) => Args
}

/** The edits that make a finding go away, if there are any. */
export type Replacement<Args> = (args: Args, target: Target) => Fix | undefined

/** What a person reads: what is wrong in one sentence, what that rests on, and what to write instead. */
export interface Message {
  readonly text: string
  readonly notes?: readonly string[] | undefined
  readonly help?: string | undefined
}

export type Texts<Args> = Readonly<Record<Language, (args: Args, phrasing: Phrasing) => Message>>

/** What must hold, in one sentence, and why that matters. */
export type Explanation = Readonly<Record<Language, { readonly holds: string; readonly why: string }>>

/** What is wrong and what is right, in the few lines of a file that matter. */
export interface Example {
  /** The blocks that are added to the agreement of all examples, or replace those of the same names. */
  readonly wrong: string
  readonly right: string
  /** Blocks that are left out of that agreement. */
  readonly without?: readonly string[]
  /** Whether the lines are a whole file, and no part of that agreement. */
  readonly isWhole?: true
}
