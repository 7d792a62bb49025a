/** How much a change matters: to duties, rights, money or days; to something else that is agreed; to the text only. */
export const changeClasses = ['substantive', 'other', 'editorial'] as const
export type ChangeClass = (typeof changeClasses)[number]

export const sides = ['payer', 'recipient', 'both', 'nobody'] as const
export type Side = (typeof sides)[number]

/** For whom a change is to the good, and for whom it is a burden. */
export interface Effect {
  readonly benefits: Side
  readonly burdens: Side
}

/** What there can be more or less of, and so the names of the two directions. */
export type Scale = 'presence' | 'amount' | 'limit' | 'day' | 'length' | 'frequency' | 'members'

/** What a rule can ask about the thing that a change is in. */
export interface ChangedItem {
  /** The side of the parties that a field names. */
  readonly sideOf: (...fields: readonly string[]) => Side
  /** Whether a field says one of these; or anything, if none are named. */
  readonly says: (field: string, ...meant: readonly string[]) => boolean
}

/**
 * A kind of change. Its direction is named by the scale, and with it the code; what more of it means for the sides is
 * said once, and less of it means the opposite.
 */
export interface ClassRule<Name extends string = string> {
  readonly name: Name
  /** Where it is: `*` is any key, a path stands for all within it, and `**.x` is a field of that name anywhere. */
  readonly at: readonly string[]
  readonly scale: Scale
  readonly class: ChangeClass | ((thing: ChangedItem) => ChangeClass)
  readonly more: Effect | ((thing: ChangedItem) => Effect)
}

export const classRule = <const Name extends string>(rule: ClassRule<Name>): ClassRule<Name> => rule

export const forNobody: Effect = { benefits: 'nobody', burdens: 'nobody' }
export const forBoth: Effect = { benefits: 'both', burdens: 'both' }
export const forRecipient: Effect = { benefits: 'recipient', burdens: 'payer' }
export const forPayer: Effect = { benefits: 'payer', burdens: 'recipient' }

/** What binds a side is to the good of the other. */
export const binds = (side: Side): Effect => ({ benefits: opposite(side), burdens: side })

/** What gives a side a right is a burden to the other. */
export const entitles = (side: Side): Effect => ({ benefits: side, burdens: opposite(side) })

const opposite = (side: Side): Side =>
  side === 'payer' ? 'recipient' : side === 'recipient' ? 'payer' : side
