import type { Direction } from '../../../domain/differences/classes/direction.ts'
import type { Side } from '../../../domain/differences/classes/effect.ts'
import type { WritingDifference } from '../../../domain/differences/compared-pair.ts'
import type { MovedPayouts } from '../../../domain/differences/moved-payouts.ts'
import type { ClassRuleName } from '../../../domain/differences/rules/rules.ts'

/** Texts of the differences between two versions. */
export interface DiffText {
  readonly rules: Readonly<Record<ClassRuleName, string>>
  readonly directions: Readonly<Record<Direction, string>>
  readonly sides: Readonly<Record<Side, string>>
  readonly pays: (party: string) => string
  readonly receives: (party: string) => string
  readonly perYear: (args: { amount: string; from: string | undefined }) => string
  readonly inYears: (args: { amount: string; years: string; isEach: boolean }) => string
  readonly inAgreementYears: DiffText['inYears']
  readonly between: (args: { least: string; most: string }) => string
  readonly sameOrMore: string
  readonly sameOrLess: string
  readonly inAll: (amount: string) => string
  readonly interaction: string
  readonly pricedWith: (path: string) => string
  readonly moved: (moved: MovedPayouts) => string
  readonly days: (days: number) => string
  readonly leave: (names: readonly string[]) => string
  readonly join: (names: readonly string[]) => string
  readonly term: (args: { old: string; new: string }) => string
  readonly versionNotRaised: (version: number) => string
  readonly clause: (clause: string) => string
  readonly since: (day: string) => string
  readonly benefits: (side: string) => string
  readonly substantive: (count: number) => string
  readonly writingDifference: (difference: WritingDifference) => string
  readonly inShort: (count: number) => string
  readonly others: (args: { other: number; editorial: number }) => string
  readonly seeEditorial: string
  readonly more: (count: number) => string
  readonly added: string
  readonly removed: string
  readonly nothing: (args: { old: string; new: string }) => string
  readonly nothingIn: string
  readonly noHistory: string
  readonly versionNumber: (version: number) => string
}
