import type { DueRow } from '../../../domain/views/expiry.ts'

/** The kind of a row, dated or not. */
export function kindOf({ due }: DueRow): string {
  if (due.kind === 'duty') return due.duty.kind
  if (due.kind === 'payouts') return due.isLast ? 'last-payout' : 'payout'
  if (due.kind === 'open-end') return 'end'
  if (due.kind === 'lifecycle') return 'status'
  if (due.kind !== 'untold') return due.kind
  if (due.of.kind === 'duty') return due.of.duty.kind
  return due.of.kind === 'payouts' ? 'payout' : due.of.kind
}

/** The key of what a row is about, where that has one in the file. */
export function keyOf({ due }: DueRow): string | undefined {
  if (due.kind === 'duty') return due.duty.key
  if (due.kind === 'notice' || due.kind === 'open-end') return due.notice.key
  if (due.kind === 'lifecycle') return due.condition?.key
  if (due.kind !== 'untold') return undefined
  const { of } = due
  if (of.kind === 'duty') return of.duty.key
  if (of.kind === 'notice') return of.notice.key
  if (of.kind === 'option') return of.option.key
  return of.kind === 'amount' ? of.grant : undefined
}

/** Why a row has no day. */
export function reasonOf({ due }: DueRow): string | undefined {
  if (due.kind === 'open-end') return 'until-notice'
  return due.kind === 'untold' || due.kind === 'lifecycle' ? due.reason : undefined
}
