import type { Words } from '../words.ts'

export const git: Words['git'] = {
  install: 'teach git, in this repository, to compare agreements by what they mean',
  uninstall: 'undo that, and nothing else',
  diffDriver: 'what changed in an agreement and what it costs; git runs this',
  textconv: 'a file as one fact a line; git runs this',
  done: folder => `Git now compares the files in ${folder} by what they mean; “iop git uninstall” undoes it.`,
  undone: folder => `Git compares the files in ${folder} as text again.`,
}
