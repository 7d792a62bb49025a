import type { Concern } from '../domain/agreement/quoted-clause.ts'
import type { Exact } from '../domain/money/exact.ts'
import type { Ore } from '../domain/money/ore.ts'

type Nothing = Record<never, never>

/** What can be wrong with the sense of a file whose shape is right, and what has to be known to put it in words. */
export interface SenseFindings {
  'id-not-file-name': { id: string; name: string }
  'id-taken': { id: string; file: string }
  'agreement-unknown': { id: string; nearest: string | undefined }
  'succeeds-itself': Nothing
  'version-not-raised': { version: number; changes: number }
  'party-unknown': { party: string; nearest: string | undefined; known: readonly string[] }
  /** All who name a party write its key in another way. */
  'party-key-unlike': { party: string; nearest: string }
  'index-unknown': { index: string; nearest: string | undefined; known: readonly string[] }
  'reading-unknown': { reading: string; nearest: string | undefined; known: readonly string[] }
  'reading-option-unknown': { option: string; nearest: string | undefined; known: readonly string[] }
  'reading-not-chosen': { reading: string; options: readonly string[] }
  'reading-nested': Nothing
  'reading-unused': { reading: string }
  'org-number-form': { found: string; meant: string | undefined }
  'org-number-third-digit': { found: string }
  'org-number-check-digit': { found: string; expected: string }
  'period-reversed': { from: string; to: string }
  'period-outside-term': { from: string; to: string }
  'year-outside-term': { year: number; first: number; last: number }
  'stated-total': { what: StatedTotal; stated: Ore; computed: Ore; parts: readonly Ore[] }
  'rest-of-costs-alone': Nothing
  'costs-missing': { party: string }
  'of-which-exceeds': { excess: Ore }
  'percents-leave-nothing': { total: Exact }
  'whole-unlike': Nothing
  'grants-exceed-costs': { party: string; excess: Ore }
  'grants-exceed-cash': { party: string; granted: Ore; cash: Ore }
  'cash-not-granted': { party: string; granted: Ore; cash: Ore }
  'event-unknown': { event: string; nearest: string | undefined; known: readonly string[] }
  'term-length': { months: number; end: 'first' | 'last'; stated: string; from: string; to: string }
  'reference-unknown': {
    to: 'option' | 'notice' | 'grant'
    key: string
    nearest: string | undefined
    known: readonly string[]
  }
  'option-used-up': { option: string }
  'notice-end-differs': { stated: string; counted: string }
  'choice-open': { field: string; of: 'latest-notice' | 'ends'; choices: readonly OpenChoice[] }
  'never-due': Nothing
  'not-amendable': { field: string }
  'remove-unknown': { path: string }
  'amendment-too-early': { from: string }
  'clause-quoted': { key: string; concerns: readonly Concern[] }
  'ends-not-here': { kind: string }
  'payouts-missing': Nothing
  'plan-never-applies': { from: string }
  'payout-window-missing': { from: string; to: string }
  'instalment-shares': { sum: Exact }
  'instalment-amounts': { sum: Ore; granted: Ore }
  'years-mixed': Nothing
  'total-without-end': Nothing
  'index-value-missing': { index: string; periods: readonly string[] }
  'index-kind': { index: string }
  'index-base-missing': { index: string }
  'index-base-differs': { index: string; period: string; stated: Exact; published: Exact }
  'index-base-number': Nothing
  'index-month-missing': { index: string }
  'index-month-unused': { index: string }
  'weights-sum': { total: Exact }
  'shares-exceed': { total: Exact }
  'cap-below-floor': { floor: Exact; cap: Exact }
  'adjustment-outside-term': { day: string }
  'settings-repeated': { file: string }
  'rule-unknown': { rule: string; nearest: string | undefined }
  'rule-required': { rule: string }
  'index-value-repeated': { period: string; status: string }
  'index-periods-mixed': { period: string; first: string }
  'index-gap': { missing: readonly string[]; before: string }
  'index-jump': { period: string; before: string; change: Exact; usual: number }
  'index-order': { period: string; before: string }
  'index-source-missing': { period: string; found: string }
  'index-preliminary-left': { period: string; later: string }
  'party-twice': { party: string; by: 'org-number' | 'name'; value: string }
  'year-or-term': { what: 'grants' | 'term'; stated: Ore; other: Ore; parts: readonly Ore[] }
  'total-rounded': { what: StatedTotal; stated: Ore; computed: Ore; parts: readonly Ore[] }
  'total-exceeded': { what: StatedTotal; stated: Ore; computed: Ore; parts: readonly Ore[] }
  'unit-suspected': { stated: Ore; meant: Ore }
  'starts-unlike': { from: string; first: string }
  'follow-up-missing': Nothing
  'decision-missing': Nothing
  'goals-before-end': { months: number; last: string; to: string }
  'succession-gap': { predecessor: string; days: number; from: string }
  'succession-overlap': { predecessor: string; days: number; from: string }
  'paid-before-signed': { from: string; to: string; event: 'decided' | 'signed'; day: string }
  'plan-outside-term': { day: string; from: string; to: string }
  'year-not-funded': { year: number; from: string; to: string }
  'one-sided-financing': { from: 'public' | 'civil' }
  'renewal-without-limit': { months: number }
  'index-rounding-open': Nothing
  'index-end-open': Nothing
  // What is a natural person's; of what is found only as much as leads nowhere
  'personal-number': { masked: string; isCoordination: boolean }
  'private-email': { masked: string }
  'phone-number': { masked: string }
  'home-address': { sign: string }
  'bank-account': { masked: string; kind: 'iban' | 'account' }
}

/** What a field could say, and the day that would follow. */
export interface OpenChoice {
  readonly choice: string
  readonly day: string | undefined
}

/** Sums that a document states. */
export type StatedTotal = 'contributions' | 'grants' | 'term' | 'costs' | 'own-financing' | 'difference'
