import type { Severity } from '../domain/severity.ts'
import type { Found } from '../finding.ts'
import type { Fix } from '../fixes/fix.ts'
import type { Target } from '../fixes/target.ts'
import type { Language } from '../language.ts'
import type { Phrasing } from '../messages/phrases.ts'

import type { Written } from '../schema/agreement.ts'
import type { WrittenIndex } from '../schema/index-series.ts'
import type { WrittenWorkspace } from '../schema/workspace.ts'
import type { AgreementContext, IndexContext, SettingsContext } from './context.ts'

// The parts of a finding. Each is an export of its own in the finding's file, so that a bundle contains only the parts
// that its command uses.

/** The properties that all findings of a code share. */
export interface Kind {
  readonly code: string
  readonly severity: Severity
  /** The first version of the program that reports the finding. */
  readonly since: string
  /** Whether the settings of a workspace may change the severity: false where the calculations rely on the check. */
  readonly isSettable: boolean
  /** Whether no command computes from a version of an agreement with the finding. */
  readonly blocksCalculation: boolean
  /** Whether reports show only the place of the text that the finding is about, since the text is personal data. */
  readonly isHidden?: true
}

/**
 * Yields a finding for each place where an agreement breaks a rule. Blocks with errors in shape are replaced by stand-ins
 * or left out.
 */
export type Check<Args> = (written: Written, context: AgreementContext) => Iterable<Found<Args>>

/** Yields a finding for each place where an index breaks a rule. */
export type IndexCheck<Args> = (index: WrittenIndex, context: IndexContext) => Iterable<Found<Args>>

/** Yields a finding for each place where the settings of a workspace break a rule. */
export type SettingsCheck<Args> = (
  settings: WrittenWorkspace,
  context: SettingsContext,
) => Iterable<Found<Args>>

/** A search for one kind of personal data. */
export interface PrivacySearch<Args> {
  /** The parts of a text that are such data, in order. */
  readonly in: (text: string) => Iterable<string>
  /** The arguments of the finding, with the personal data masked. */
  readonly argsOf: (found: string) => Args
}

/** The edits that remove the cause of a finding; none where the right text is not known. */
export type Replacement<Args> = (args: Args, target: Target) => Fix | undefined

/** A message for people: the problem in one sentence, the facts behind it, and what to write instead. */
export interface Message {
  readonly text: string
  readonly notes?: readonly string[] | undefined
  readonly help?: string | undefined
}

export type Texts<Args> = Readonly<Record<Language, (args: Args, phrasing: Phrasing) => Message>>

/** The rule in one sentence, and the reason for it. */
export type Explanation = Readonly<Record<Language, { readonly holds: string; readonly why: string }>>

/** A wrong and a right example, in the few lines of a file that matter. */
export interface Example {
  /** Blocks that are added to the common agreement of the examples, or replace its blocks with the same keys. */
  readonly wrong: string
  readonly right: string
  /** The keys of blocks that are left out of the common agreement. */
  readonly without?: readonly string[]
  /** Whether the lines are a whole file of their own. */
  readonly isWhole?: true
}
