/** Which index values an amount rests on, the most reliable first. */
export const levelStatuses = ['not-indexed', 'final', 'preliminary', 'forecast', 'missing'] as const
export type LevelStatus = (typeof levelStatuses)[number]

/** The less reliable of two. */
export const weakerLevel = (a: LevelStatus, b: LevelStatus): LevelStatus =>
  levelStatuses.indexOf(a) < levelStatuses.indexOf(b) ? b : a
