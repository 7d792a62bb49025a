/** The commands, in the order in which help lists them. */
export const commandNames = [
  'validate',
  'explain',
  'list',
  'show',
  'split',
  'index',
  'payouts',
  'budget',
  'expiry',
  'diff',
  'log',
  'git',
] as const
export type CommandName = (typeof commandNames)[number]
