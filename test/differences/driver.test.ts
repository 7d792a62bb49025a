import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { agreement, type Repository, repository } from '../repository.ts'
import { run } from '../run.ts'

/** A repository that `iop git install` has been run in. */
async function installed(): Promise<Repository> {
  const made = repository()
  expect((await run('iop git install', { cwd: made.folder })).exitCode).toBe(0)
  made.commit('git knows of iop')
  return made
}

const cheaper = ({ read, write }: Repository) =>
  write(agreement, read(agreement).replace('amount: 1500000', 'amount: 1400000'))

test('git diff shows how an agreement differs, in a path with spaces and å', async () => {
  const made = await installed()
  cheaper(made)
  const shown = made.git('diff')
  expect(shown).toContain(`iop diff ${agreement}\n`)
  expect(shown).toContain('Linköpings kommun pays -100 000 kr per year from 2018-07-01')
  expect(shown).toContain('  1 500 000 kr → 1 400 000 kr')
  made.commit('cheaper')
  expect(made.git('show', '--ext-diff')).toContain('[grant-amount-decreased]')
  expect(made.git('log', '-p', '-1')).toContain('+grants.stadsmissionen.amount = 1 400 000 kr')
})

test('agreements that come, go, are renamed, or get another mode are shown as that', async () => {
  const made = await installed()
  const other = 'agreements/stöd och skydd/annat namn.yaml'
  made.git('mv', agreement, other)
  expect(made.git('diff', 'HEAD', '-M')).toContain(`iop diff ${agreement} → ${other}`)
  made.git('reset', '-q', '--hard')
  made.git('rm', '-q', agreement)
  expect(made.git('diff', 'HEAD')).toContain('The agreement is no longer there.')
  made.git('reset', '-q', '--hard')
  made.write('agreements/nytt.yaml', made.read(agreement).replace('id: linkoping-2018-utsatta', 'id: nytt'))
  made.git('add', '-A')
  expect(made.git('diff', '--cached')).toContain('A new agreement.')
  made.git('reset', '-q', '--hard')
  chmodSync(join(made.folder, agreement), 0o755)
  expect(made.git('diff')).toContain('mode 100644 → 100755')
})

test('a file with errors is shown by its facts, with what is wrong, and stops git for no other file', async () => {
  const made = await installed()
  const index = 'agreements/indices/opi.yaml'
  made.write(index, made.read(index).replace(/^(\s+percent: |.*percent: )/m, '$1'))
  made.write('agreements/a.yaml', made.read(agreement).replace('id: linkoping-2018-utsatta', 'id: a'))
  made.write('agreements/z.yaml', made.read(agreement).replace('id: linkoping-2018-utsatta', 'id: z'))
  made.commit('three')
  made.write('agreements/a.yaml', 'iop: agreement/1\nid: a: b\n')
  made.write('agreements/z.yaml', made.read('agreements/z.yaml').replace('amount: 1500000', 'amount: mycket'))
  cheaper(made)
  const shown = made.git('diff')
  expect(shown).toContain('iop: agreements/a.yaml has errors (yaml-syntax)')
  expect(shown).toContain('+ grants.stadsmissionen.amount = mycket')
  expect(shown).toContain('[grant-amount-decreased]')
})

test('of a file that is no agreement the facts that differ are shown', async () => {
  const made = await installed()
  made.write('agreements/workspace.yaml', 'iop: workspace/1\nplannedDay: first-day\n')
  made.commit('settings')
  made.write('agreements/workspace.yaml', 'iop: workspace/1\nplannedDay: last-day\n')
  expect(made.git('diff')).toBe(
    'iop diff agreements/workspace.yaml\n- plannedDay = first-day\n+ plannedDay = last-day\n',
  )
})

test('in colour where git is', async () => {
  const made = await installed()
  cheaper(made)
  expect(made.git('diff')).not.toContain('\u001b')
  expect(made.git('-c', 'color.diff=always', 'diff')).toContain('\u001b[1m')
})
