import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { privateData } from '../src/findings/private-data.ts'
import { en } from '../src/messages/en/en.ts'
import { messageOf } from '../src/output/findings/message.ts'
import { run } from './run.ts'

const found = (text: string) => [...privateData({ note: text })].map(({ code }) => code)

test.each([
  ['811218-9876', 'personal-number'],
  ['19811218-9876', 'personal-number'],
  ['198112189876', 'personal-number'],
  ['811218+9876', 'personal-number'],
  ['Anna (811218 9876) ringer', 'personal-number'],
  ['701063-2391', 'personal-number'],
  ['000229-0005', 'personal-number'],
  ['anna.exempel@gmail.com', 'private-email'],
  ['070-174 06 05', 'phone-number'],
  ['+46 70 174 06 05', 'phone-number'],
  ['0046(0)701740605', 'phone-number'],
  ['c/o Exempel, Storgatan 1', 'home-address'],
  ['Storgatan 1, lgh 1101', 'home-address'],
  ['IBAN SE45 5000 0000 0583 9825 7466', 'bank-account'],
  ['clearing 8327-9, konto 123 456 789-0', 'bank-account'],
])('%s is personal data', (text, code) => {
  expect(found(text)).toEqual([code])
})

test.each([
  ['a wrong check digit', '811218-9875'],
  ['no day of the calendar', '811318-9875'],
  ['29 February of a year without one', '19010229-0000'],
  ['an organisation number', '212000-0449'],
  ['a registration number', 'SON 2021-404, KS 2023/112-0449'],
  ['a number of more digits', '12811218-98761'],
  ['an amount', '1 300 000 kr'],
  ['days', '2024-01-01 – 2025-12-31'],
  ['the address of a function', 'registrator@exempel.se'],
  ['a switchboard', '013-20 60 00, 08-508 00 000'],
  ['an address of an office', 'Stadshuset, Storgatan 1, 581 81 Linköping'],
  ['bankgiro and plusgiro', 'bankgiro 5050-1055, plusgiro 12 34 56-7'],
  ['an IBAN with a wrong digit', 'SE45 5000 0000 0583 9825 7467'],
  ['a page on the web', 'https://skr.se/cirkular/2018/25938.html'],
])('%s is no personal data', (_, text) => {
  expect(found(text)).toEqual([])
})

test('keys are searched for personal data', () => {
  expect([...privateData({ clauses: { 'fraga-070-1740605': { what: 'x' } } })]).toEqual([
    expect.objectContaining({ code: 'phone-number', at: 'key', path: ['clauses', 'fraga-070-1740605'] }),
  ])
})

test('no finding shows more of a number than its first two characters', () => {
  for (const number of ['811218-9876', '070-174 06 05', 'SE4550000000058398257466'])
    for (const finding of privateData([number])) {
      const { text } = messageOf(en, finding)
      expect(text).toContain(number.slice(0, 2))
      expect(text).not.toContain(number.slice(0, 4))
    }
})

const inFolder = async (file: string, text: string, line: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  mkdirSync(join(folder, 'agreements'))
  writeFileSync(join(folder, 'agreements', file), text)
  return run(line, { cwd: folder })
}

const ok = readFileSync('test/findings/ok.yaml', 'utf8')

test('comments are searched for personal data, also in files with errors in shape', async () => {
  const line = 'iop validate --format concise --lang en'
  const index = 'iop: index/1\nid: X # Anna 811218-9876\nname: 1\n'
  expect((await inFolder('x.yaml', index, line)).out).toContain(
    'agreements/x.yaml:2:7: warning: Here stands a personal number',
  )
  const validated = await inFolder('ok.yaml', `${ok}# c/o Anna, anna@gmail.com\n`, line)
  expect(validated.out.match(/\[(home-address|private-email)\]/g)).toHaveLength(2)
  expect((await inFolder('ok.yaml', ok, line)).out).not.toContain('#')
})

test.each(['pretty', 'concise', 'json', 'csv', 'sarif', 'github', 'gitlab', 'junit', 'markdown'])(
  'no report as %s repeats personal data, whatever else is wrong at its place',
  async format => {
    const lines = [
      'clauses:',
      '  fraga-070-1740605: { wat: x }',
      '  "811218-9876": { what: 811218-9876 ringer, wat: 811218-9876 }',
      '  annat: { what: x, wat: c/o Exempelson }',
      'duties: { a: { kind: 811218-9876, what: x } }',
    ]
    const { out, exitCode } = await inFolder(
      'ok.yaml',
      `${ok}\n${lines.join('\n')}\n`,
      `iop validate --format ${format}`,
    )
    expect(exitCode).toBe(1)
    expect(out).not.toMatch(/1740605|9876|Exempelson/)
  },
)
