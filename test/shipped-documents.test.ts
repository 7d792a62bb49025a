import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { testAgainst } from './beside.ts'
import { workspaceWith } from './guide.ts'
import { rows, run } from './run.ts'

/** The documents of the agreements that ship. They are not part of the repository. */
const folder = '../shared/seeds'
const documentTest = testAgainst(folder, 'the documents of the shipped agreements')

/** The number of each agreement's document, and of the official report that says more about it. */
const documents = {
  'linkoping-2018-utsatta': { document: '000', report: '000' },
  'linkoping-2021-utsatta': { document: '003', report: '002' },
  'linkoping-2024-kamratstod': { document: '001', report: '001' },
  'stockholm-2017-eu-medborgare': { document: '004', report: '004' },
} as const
type Id = keyof typeof documents
const ids = Object.keys(documents) as Id[]

type Block = Readonly<Record<string, unknown>>
const written = (id: Id) => parse(readFileSync(`agreements/${id}.yaml`, 'utf8')) as Record<string, Block>
const keysOf = (block: Block = {}) => Object.keys(block)

/** The text of a document with single spaces, and the same with the words together that a line end divides. */
function textsOf(number: string): string[] {
  const name = readdirSync(folder).find(name => name.startsWith(number)) ?? ''
  const text = readFileSync(`${folder}/${name}`, 'utf8')
  return [text, text.replaceAll(/-\s*\n\s*/g, '')].map(spaced)
}

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ')

/** The words that a file takes from its document, each with the clause that it is from. */
function quotesIn(value: unknown, clause = ''): { quote: string; clause: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const { source = clause, quote, orgNumberAsWritten } = value as Block
  const own = [quote, orgNumberAsWritten].flatMap(text =>
    typeof text === 'string' ? [{ quote: text, clause: String(source) }] : [],
  )
  return [...own, ...Object.values(value).flatMap(inner => quotesIn(inner, String(source)))]
}

const isIn = (id: Id, { quote, clause }: { quote: string; clause: string }) => {
  const { document, report } = documents[id]
  const texts = textsOf(clause.startsWith('Tjänsteskrivelse') ? report : document)
  return texts.some(text => text.includes(spaced(quote)))
}

documentTest.each(ids)('%s: every quote is found, word for word, in the document that it is from', id => {
  const quotes = quotesIn(written(id))
  expect(quotes.filter(quote => !isIn(id, quote))).toEqual([])
  expect(quotes.length).toBeGreaterThan(3)
})

documentTest.each(ids)('%s: a quote with another letter is not found', id => {
  const misquoted = quotesIn(written(id)).map(({ quote, clause }) => ({
    quote: `${quote.slice(0, -1)}${quote.endsWith('x') ? 'y' : 'x'}`,
    clause,
  }))
  expect(misquoted.filter(quote => isIn(id, quote))).toEqual([])
})

documentTest('a quote from the report is not taken for one from the agreement', () => {
  const quote = 'Dnr SON 2021-404'
  expect(isIn('linkoping-2021-utsatta', { quote, clause: 'Tjänsteskrivelse 2023-05-08' })).toBe(true)
  expect(isIn('linkoping-2021-utsatta', { quote, clause: '12' })).toBe(false)
})

documentTest.each(ids)('%s: every amount is found in the document, as it writes thousands', id => {
  const [text = ''] = textsOf(documents[id].document)
  const amounts = numbersIn(
    ['contributions', 'costs', 'grants', 'statedTotals'].map(block => written(id)[block]),
  )
  const missing = amounts.filter(amount => !text.includes(`${inThousands(amount)} kr`))
  expect(missing).toEqual([])
  // What has amounts at all; those of Stockholm stand in its annexes.
  expect(amounts.length > 0).toBe(id !== 'stockholm-2017-eu-medborgare')
})

/** The numbers that can only be kronor. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return value >= 1000 ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

const inThousands = (amount: number) => String(amount).replaceAll(/\B(?=(\d{3})+$)/g, ' ')

test('only the committee of 2018 has signed: the other lines for signatures are blank', () => {
  const signed = ids.flatMap(id =>
    Object.values(written(id)['events'] ?? {})
      .filter(event => (event as Block)['kind'] === 'signed')
      .map(event => [id, (event as Block)['day'], (event as Block)['by']]),
  )
  expect(signed).toEqual([['linkoping-2018-utsatta', '2018-05-30', 'linkoping']])
})

test.each([
  ['linkoping-2018-utsatta', { years: 3 }],
  ['linkoping-2021-utsatta', { years: 2 }],
  ['linkoping-2024-kamratstod', { years: 3 }],
  ['stockholm-2017-eu-medborgare', undefined],
] as const)('%s: the length beside the days, where the document states it', (id, length) => {
  expect(written(id)['term']?.['length']).toEqual(length)
})

test('2021: the document is silent on repayment and has no registration number; the report’s is the matter’s', () => {
  const { repayment, registration, events } = written('linkoping-2021-utsatta')
  expect([repayment, registration]).toEqual([undefined, undefined])
  expect(events?.['avslut-foreslaget']).toMatchObject({ registration: 'SON 2021-404' })
})

test.each([
  [
    'linkoping-2018-utsatta',
    ['integrationssluss', 'juridisk-radgivning', 'stod-i-radgivning', 'synliggora', 'motesplattform'],
    9,
  ],
  ['linkoping-2021-utsatta', ['juridisk-radgivning', 'bemotande'], 12],
  ['linkoping-2024-kamratstod', ['oppen-verksamhet'], 8],
  ['stockholm-2017-eu-medborgare', ['tomma-platser'], 2],
] as const)(
  '%s: “får möjlighet att” is an opportunity, the goals are there, and that nobody makes a profit',
  (id, opportunities, goals) => {
    const file = written(id)
    expect(keysOf(file['opportunities'])).toEqual(opportunities)
    for (const key of opportunities) expect(keysOf(file['duties'])).not.toContain(key)
    expect(keysOf(file['goals'])).toHaveLength(goals)
    expect(keysOf(file['clauses'])).toContain('mervarde')
  },
)

test('2018: the meetings of October and April are an opportunity, and never due', async () => {
  const due = await rows<{ text: string }>(
    'iop expiry linkoping-2018-utsatta --today 2018-07-01 --within 36m',
  )
  expect(due.length).toBeGreaterThan(12)
  expect(due.filter(({ text }) => /mötesplattform/i.test(text))).toEqual([])
})

test.each(ids)('%s: a reading has a question, options that each quote the document, a choice and why', id => {
  for (const reading of Object.values(written(id)['readings'] ?? {}) as Block[]) {
    expect(keysOf(reading)).toEqual(expect.arrayContaining(['question', 'chosen', 'why', 'source']))
    const options = Object.values(reading['options'] as Block) as Block[]
    expect(options.length).toBeGreaterThan(1)
    for (const option of options) expect(keysOf(option)).toEqual(expect.arrayContaining(['value', 'quote']))
  }
})

test('2024: who leaves ends it for itself, or for all, is a reading', async () => {
  const { notice, readings } = written('linkoping-2024-kamratstod')
  expect(notice?.['frantrada']).toMatchObject({ endsFor: { reading: 'notice-ends-for' } })
  expect(readings?.['notice-ends-for']).toMatchObject({
    options: { 'bara-parten': { value: 'giver' }, alla: { value: 'all' } },
    chosen: 'bara-parten',
  })
})

test('2024: amounts rest on that reading only once a notice is given', async () => {
  const resting = async (command: string) => (await run(`iop ${command} linkoping-2024-kamratstod`)).out
  for (const command of ['payouts', 'split', 'budget --year 2024']) {
    const out = await resting(command)
    expect(out).toContain('index-first')
    expect(out).not.toContain('notice-ends-for')
  }
  expect(await resting('expiry')).toContain('notice-ends-for')
})

test.each([
  ['en', '2026-06-30', 'The agreement ends in 184 days; notice until 2026-06-30 can end it before.'],
  [
    'en',
    '2026-07-01',
    'The agreement ends in 183 days; notice can no longer change that (the latest day was 2026-06-30).',
  ],
  [
    'sv',
    '2026-06-30',
    'Avtalet upphör om 184 dagar; en uppsägning senast 2026-06-30 kan avsluta det tidigare.',
  ],
  [
    'sv',
    '2026-07-01',
    'Avtalet upphör om 183 dagar; en uppsägning kan inte längre ändra det (sista dag var 2026-06-30).',
  ],
])('2024: read as an end for all (%s, %s), the end says what a notice changes', async (lang, today, text) => {
  const file = readFileSync('agreements/linkoping-2024-kamratstod.yaml', 'utf8')
  const cwd = workspaceWith(
    'linkoping-2024-kamratstod.yaml',
    file.replace('chosen: bara-parten', 'chosen: alla'),
  )
  const due = await rows<{ kind: string; text: string }>(
    `iop expiry linkoping-2024-kamratstod --within 200d --today ${today} --lang ${lang}`,
    { cwd },
  )
  expect(due.find(({ kind }) => kind === 'end')?.text).toBe(text)
})
