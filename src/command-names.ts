/** The commands, in the order in which help lists them. */
export const commandNames = [
  'validate',
  'list',
  'show',
  'split',
  'index',
  'payouts',
  'budget',
  'expiry',
  'git',
] as const
export type CommandName = (typeof commandNames)[number]
