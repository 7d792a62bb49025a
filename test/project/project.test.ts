import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Day } from '../../src/domain/calendar/day.ts'
import { entriesOfKind } from '../../src/domain/timeline/timeline.ts'
import { checkRun } from '../../src/project/checks/check-run.ts'
import { namedSelection, unsavedSelection } from '../../src/project/checks/file-selection.ts'
import { comparisonsNamed } from '../../src/project/comparisons/comparisons.ts'
import { fileVersions } from '../../src/project/comparisons/file-versions.ts'
import { projectContext } from '../../src/project/project-context.ts'
import { timelinesOf } from '../../src/project/timelines/timelines-of.ts'
import { readWorkspace } from '../../src/project/workspace/read-workspace.ts'
import { agreement, repository } from '../repository.ts'

const id = 'linkoping-2018-utsatta'
const today = '2026-11-22' as Day
const project = projectContext(readWorkspace(process.cwd()), { today })

test('a script computes the timeline of an agreement of a workspace', () => {
  const [timeline] = timelinesOf(project, [id])
  const payouts = timeline ? entriesOfKind(timeline, 'payout') : []
  expect([timeline?.agreement.id, payouts[0]?.day, payouts[0]?.amount.most]).toEqual([
    id,
    // 1 500 000 kr a year, paid in July from the term's first month on.
    '2018-07-31',
    150_000_000n,
  ])
})

test('a script compares two agreements, and two states of a repository', () => {
  const [pair] = comparisonsNamed(project, [id, 'linkoping-2021-utsatta'])
  expect(pair?.name).toEqual({ old: id, new: 'linkoping-2021-utsatta' })

  const { folder, read, write, commit } = repository()
  write(agreement, read(agreement).replace(/^title: .*$/m, 'title: A'))
  commit('second')
  const elsewhere = projectContext(readWorkspace(folder), { today })
  const [changed, ...others] = comparisonsNamed(elsewhere, ['HEAD~1..HEAD'])
  expect(changed?.comparison.changes.map(({ change }) => change.path)).toEqual([['title']])
  expect(others).toEqual([])
  expect(fileVersions(elsewhere, [id]).map(({ subject }) => subject)).toEqual(['second', 'first'])
})

test('a script checks files, also one that is not saved, and fixes it in memory', () => {
  const workspace = readWorkspace(process.cwd())
  const all = checkRun(namedSelection(workspace, []), undefined, project)
  expect(all.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])

  const ok = readFileSync('test/findings/ok.yaml', 'utf8')
  const bytes = Buffer.from(ok.replace('amount: 500000', 'amount: 500 000'))
  const selection = unsavedSelection(workspace, 'ok.yaml', bytes)
  const codes = checkRun(selection, undefined, project).diagnostics.map(({ code }) => code)
  expect(codes).toContain('number-format')
  const fixed = checkRun(selection, { withUnsafe: false, outcome: 'in-memory' }, project)
  expect([fixed.made, fixed.files[0]?.text]).toEqual([1, ok])
})
