import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { idOf, minimal, withBlocks, workspaceWith } from './guide.ts'
import { rows, run } from './run.ts'

const id = idOf(minimal)
const inWorkspace = (blocks: string) => ({ cwd: workspaceWith(`${id}.yaml`, withBlocks(blocks)) })

/** “Får möjlighet att bidra med en öppen mottagning två gånger per vecka”; “två ggr/år: oktober och april”. */
const opportunities = `
opportunities:
  mottagning: { by: motesplatsen, what: Öppen mottagning, level: { count: 2, of: mottagningar, per: week }, source: 4 }
  plattform: { by: exempelby, what: Mötesplattform, level: { count: 2, of: möten, per: year, in: [october, april] }, source: 4 }
`

test('an opportunity is shown as one, and is never due', async () => {
  const workspace = inWorkspace(opportunities)
  const shown = async (lang: string) => (await run(`iop show ${id} --lang ${lang}`, workspace)).out
  expect(await shown('sv')).toMatch(/^Möjligheter\n {2}mottagning\n {4}Av: motesplatsen\n/m)
  expect(await shown('en')).toMatch(/^Opportunities\n {2}mottagning\n {4}By: motesplatsen\n/m)
  const due = await rows<{ text: string }>('iop expiry --today 2026-01-01 --within 36m', workspace)
  expect(due.filter(({ text }) => /mottagning|plattform/i.test(text))).toEqual([])
})

test('who may do it is a party of the agreement', async () => {
  const { out } = await run(
    'iop validate --format concise',
    inWorkspace(opportunities.replace('by: exempelby', 'by: nagon')),
  )
  expect(out).toContain('[party-unknown]')
})

test('an opportunity that comes or goes benefits nobody, and has no price', async () => {
  const { cwd } = inWorkspace(opportunities)
  writeFileSync(join(cwd, 'without.yaml'), withBlocks(''))
  const changes = (old: string, changed: string) =>
    rows<object>(`iop diff ${old} ${changed} --editorial`, { cwd })
  const forNobody = { class: 'other', benefits: 'nobody', burdens: 'nobody', price: [] }
  const file = `agreements/${id}.yaml`
  for (const [code, found] of [
    ['opportunity-removed', await changes(file, 'without.yaml')],
    ['opportunity-added', await changes('without.yaml', file)],
  ] as const)
    expect(found).toMatchObject([
      { code, path: 'opportunities.mottagning', ...forNobody },
      { code, path: 'opportunities.plattform', ...forNobody },
    ])
})

test('a goal without a time is for the whole term; only goals that all end before it are noted', async () => {
  const found = async (goals: string) =>
    (await run('iop validate --format concise', inWorkspace(`goals:\n${goals}`))).out
  const within = '  vardag: { what: Fler sover inne, horizon: { months: 12 }, source: 5 }\n'
  const always = '  bostad: { what: Fler har en bostad, source: 5 }\n'
  expect(await found(within)).toContain('[goals-before-end]')
  expect(await found(within + always)).not.toContain('[goals-before-end]')
  expect(await found(always)).not.toContain('[goals-before-end]')
})
