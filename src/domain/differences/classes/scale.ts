/** What a change can be more or less of, and the names of both directions, that of more first. */
export const scales = {
  presence: ['added', 'removed'],
  amount: ['increased', 'decreased'],
  // To remove a limit has the effect of raising it, to add one that of lowering it.
  limit: ['increased', 'decreased'],
  day: ['later', 'earlier'],
  length: ['longer', 'shorter'],
  frequency: ['more-often', 'less-often'],
  members: ['widened', 'narrowed'],
} as const

export type Scale = keyof typeof scales

export type DirectionOn<S extends Scale> = (typeof scales)[S][number]
