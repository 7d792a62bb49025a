/**
 * Whether an amount is owed, the most binding first: without condition, while a condition is open, by a document that is
 * only proposed, or by a decision that is still to be made.
 */
export const commitments = ['unconditional', 'conditional', 'proposed', 'undecided'] as const
export type Commitment = (typeof commitments)[number]

/** The less binding of two. */
export const weakerCommitment = (a: Commitment, b: Commitment): Commitment =>
  commitments.indexOf(a) < commitments.indexOf(b) ? b : a
