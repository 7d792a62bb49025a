import type { Words } from '../words.ts'

export const git: Words['git'] = {
  install: 'teach git, in this repository, to compare agreements by what they mean',
  uninstall: 'undo that, and nothing else',
  diffDriver: 'what changed in an agreement and what it costs; git runs this',
  textconv: 'a file as one fact a line; git runs this',
  done: ({ folder, attributes, config }) =>
    [
      `Git now compares the files in ${folder} by what they mean; “iop git uninstall” undoes it.`,
      `Written to ${attributes}: which files git compares so. Commit it; it holds for all who use the repository.`,
      `Written to ${config}: diff.iop.command and diff.iop.textconv. They hold for this clone only; others run “iop git install” in theirs.`,
    ].join('\n'),
  undone: folder => `Git compares the files in ${folder} as text again.`,
}
