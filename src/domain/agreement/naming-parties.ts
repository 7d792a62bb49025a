/** The blocks in which parties are named by their keys, besides costs. */
export const blocksNamingParties = [
  'contributions',
  'grants',
  'commitments',
  'duties',
  'groups',
  'events',
  'notice',
  'repayment',
] as const

/** The fields of those blocks that name parties; they can hold days or words as well. */
export const fieldsNamingParties = ['from', 'to', 'by', 'members', 'calls', 'delivers', 'takesPart'] as const
