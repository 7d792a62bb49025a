import type { Severity } from '../domain/severity.ts'

/** What is known of all findings of a code. */
export interface Kind {
  readonly severity: Severity
  /** The version of the program that began to look for it. */
  readonly since: string
  /** Whether the settings of a workspace may say another severity. Not where the calculations rely on it. */
  readonly isSettable: boolean
  /** The text that it is about is not shown. */
  readonly isHidden?: true
}

const kind = (severity: Severity, isSettable: boolean): Kind => ({ severity, since: '0.1.0', isSettable })

/** An error, of which nobody can say that it is none: the calculations rely on what must hold. */
export const required = kind('error', false)
export const error = kind('error', true)
export const warning = kind('warning', true)
export const note = kind('note', true)
/** A natural person's data. */
export const privacy: Kind = { ...warning, isHidden: true }
