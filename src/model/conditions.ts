import type { TermCondition } from '../domain/agreement/term/term.ts'
import { withKeys } from '../domain/plain-object.ts'
import type { Written } from '../schema/agreement.ts'

/** The conditions of a term. One that is stated by a word has the word for a key. */
export function conditionsOf(written: Written['term']['condition']): TermCondition[] {
  if (Array.isArray(written)) return written.map(kind => ({ key: kind, kind }))
  return withKeys(written).map(({ key, kind, during, year, grants }) => ({
    key,
    kind,
    during,
    agreementYears: year,
    grants,
  }))
}

/**
 * The keys of the conditions that an event meets: those that it names by key or kind; or, if it names none, the only one
 * that can be meant.
 */
export function conditionsMet(
  event: string,
  written: Written,
  conditions: readonly TermCondition[],
): string[] {
  const names = written.events?.[event]?.condition
  if (names) return named(names, conditions)
  const [only, ...others] = conditionsLeftTo(event, written, conditions)
  return only && others.length === 0 ? [only.key] : []
}

/**
 * The conditions that an event without names can be about: those that no event names, without signatures, which are events
 * of their own. One that payments wait for is about the payments.
 */
export function conditionsLeftTo(
  event: string,
  { events = {}, ...written }: Written,
  conditions: readonly TermCondition[],
): TermCondition[] {
  if (heldPayments(written).includes(event)) return []
  const elsewhere = Object.values(events).flatMap(({ condition = [] }) => named(condition, conditions))
  return conditions.filter(({ key, kind }) => kind !== 'signed-by-all' && !elsewhere.includes(key))
}

/** The keys of conditions that are named by key, or by a kind that is no key. */
const named = (names: readonly string[], conditions: readonly TermCondition[]): string[] =>
  names.flatMap(name => {
    const byKey = conditions.filter(({ key }) => key === name)
    return (byKey.length > 0 ? byKey : conditions.filter(({ kind }) => kind === name)).map(({ key }) => key)
  })

/** The keys of the events that payments wait for. */
const heldPayments = ({ payouts, grants = {} }: Pick<Written, 'payouts' | 'grants'>): string[] =>
  [payouts, ...Object.values(grants).map(({ payouts }) => payouts)]
    .flatMap(terms => [terms, ...Object.values(terms?.followedBy ?? {})])
    .flatMap(plan => Object.values(plan?.holds ?? {}))
    .flatMap(({ until }) => until ?? [])
