import { expect, test } from 'vitest'
import { agreement, repository } from '../repository.ts'
import { rows, run } from '../run.ts'

interface Version {
  readonly path: string
  readonly version: number | null
  readonly subject: string
  readonly state: string
  readonly substantive: number | null
  readonly total: readonly { readonly year: number; readonly side: string; readonly amount: number }[]
}

test('the versions of an agreement are listed, the latest first, each with its changes and their cost', async () => {
  const made = repository()
  const change = (from: string, to: string, subject: string, path = agreement) => {
    made.write(path, made.read(path).replace(from, to))
    made.commit(subject)
  }
  change('version: 1', 'version: 2', 'högre version')
  change('amount: 1500000', 'amount: mycket', 'ett fel')
  change('amount: mycket', 'amount: 1400000', 'rättat å')
  made.git('mv', agreement, 'agreements/linkoping-2018-utsatta.yaml')
  made.commit('flyttat')
  const listed = await rows<Version>('iop log linkoping-2018-utsatta', { cwd: made.folder })
  expect(
    listed.map(({ subject, version, state, substantive }) => [subject, version, state, substantive]),
  ).toEqual([
    ['flyttat', 2, 'same', 0],
    ['rättat å', 2, 'changed', 1],
    ['ett fel', null, 'unreadable', null],
    ['högre version', 2, 'changed', 0],
    ['first', 1, 'added', 1],
  ])
  const cost = listed[1]?.total
    .filter(({ side }) => side === 'pays')
    .map(({ year, amount }) => [year, amount])
  expect(cost).toEqual([
    [2018, -100_000],
    [2019, -102_700],
    [2020, -105_781],
  ])
  const { out } = await run('iop log linkoping-2018-utsatta --lang sv', { cwd: made.folder })
  expect(out).toContain('Linköpings kommun betalar -100 000 kr per år från 2018-07-01')
  expect(out).toContain('har fel (amount-not-number)')
  expect(out.split('\n').every(line => line.length <= 80)).toBe(true)
})
