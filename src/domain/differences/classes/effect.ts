/** The sides of an agreement: who pays grants, and who receives them. */
export const sides = ['payer', 'recipient', 'both', 'nobody'] as const
export type Side = (typeof sides)[number]

/** Which side a change benefits, and which it burdens. */
export interface Effect {
  readonly benefits: Side
  readonly burdens: Side
}

export const forNobody: Effect = { benefits: 'nobody', burdens: 'nobody' }
export const forBoth: Effect = { benefits: 'both', burdens: 'both' }
export const forRecipient: Effect = { benefits: 'recipient', burdens: 'payer' }
export const forPayer: Effect = { benefits: 'payer', burdens: 'recipient' }

/** An effect that benefits a side and burdens the other. */
export function benefiting(side: Side): Effect {
  if (side === 'payer') return forPayer
  if (side === 'recipient') return forRecipient
  return { benefits: side, burdens: side }
}

/** The effect of the reverse change. */
export const reversed = ({ benefits, burdens }: Effect): Effect => ({ benefits: burdens, burdens: benefits })
