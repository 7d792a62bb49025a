import { command } from '../cli/command.ts'
import { oneOf } from '../cli/options.ts'
import { byPlace, severities } from '../diagnostic.ts'
import { validateReport } from '../output/reports/validate.ts'
import { validate } from '../validate/validate.ts'
import { selected } from '../workspace/workspace.ts'

interface Options {
  readonly failOn: (typeof severities)[number] | 'never'
}

export const run = command<Options>({
  name: 'validate',
  options: (command, words) =>
    command.option(
      '--fail-on <severity>',
      words.options.failOn,
      oneOf('--fail-on', [...severities, 'never']),
      'error',
    ),
  answer: ({ named, workspace, words }, { failOn }) => {
    const files = selected(workspace, named)
    const diagnostics = files.flatMap(file => [...validate(file, workspace.around)]).toSorted(byPlace)
    const failing = failOn === 'never' ? [] : severities.slice(severities.indexOf(failOn))
    const isFailed = diagnostics.some(({ severity }) => failing.includes(severity))
    return { report: validateReport(diagnostics, files.length, words), exitCode: isFailed ? 1 : 0 }
  },
})
