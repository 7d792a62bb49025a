/**
 * A screen as it may stand in a log of GitHub, whose runner does as it is told by a line that begins with `::` and by
 * `##[` anywhere. Texts and names of files do not get to tell it.
 */
export const withoutCommands = (screen: string): string =>
  screen.replaceAll(/^(\s*:)(?=:)/gm, '$1 ').replaceAll('##[', '## [')
