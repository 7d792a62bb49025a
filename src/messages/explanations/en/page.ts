import type { PageWords } from '../page.ts'

export const page: PageWords = {
  since: version => `since version ${version}`,
  bad: 'Wrong',
  good: 'Right',
  noExample: 'No few lines of a file can show it.',
  set: 'Make it off, note, warning or error for all of the workspace, in its settings:',
  ignore: 'Or ignore it in one place, with a reason and perhaps a last day:',
  reason: 'why',
  isRequired: 'The calculations rely on it, so no setting makes it less than an error.',
  more: 'iop explain CODE says why, and shows an example.',
}
