import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { run } from '../run.ts'

/** What `show` prints of an agreement with these blocks, in a language. */
async function shown(blocks: string, language: 'sv' | 'en'): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-show-'))
  onTestFinished(() => rmSync(cwd, { recursive: true }))
  mkdirSync(join(cwd, 'agreements'))
  const file = `iop: agreement/1
id: fil
version: 1
title: t
source: Avtal
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
term: { from: 2026-01-01, to: 2028-12-31 }
${blocks}
`
  writeFileSync(join(cwd, 'agreements', 'fil.yaml'), file)
  const { out, err } = await run(`iop show fil --lang ${language}`, { cwd, columns: 200 })
  expect(err).toBe('')
  // No value of the file is printed as YAML or JSON.
  expect(out).not.toMatch(/[{}[\]]/)
  return out
}

const grant = (amount: string) =>
  `grants: { g: { from: k, to: f, amount: ${amount} } }\ncosts: { f: { items: { lokal: { amount: 1000000 } } } }`

test.each([
  ['400000', 'Belopp: 400 000 kr', 'Amount: 400 000 kr'],
  ['1500.5', 'Belopp: 1 500,50 kr', 'Amount: 1 500.50 kr'],
  ['{ about: 75000000 }', 'Belopp: ca 75 000 000 kr', 'Amount: about 75 000 000 kr'],
  ['{ atMost: 250000 }', 'Belopp: högst 250 000 kr', 'Amount: at most 250 000 kr'],
  ['{ atLeast: 50000 }', 'Belopp: minst 50 000 kr', 'Amount: at least 50 000 kr'],
  ['{ unknown: står i bilaga 2 }', 'Belopp: okänt (står i bilaga 2)', 'Amount: unknown (står i bilaga 2)'],
  [
    '{ rate: 14, quantity: 8400, of: invånare }',
    'Belopp: 14 kr × 8 400 invånare = 117 600 kr',
    'Amount: 14 kr × 8 400 invånare = 117 600 kr',
  ],
  [
    // 12.5 × 16 543 is 206 787.50; the cap is less.
    '{ rate: 12.5, quantity: 16543, of: invånare, on: 2025-11-01, figures: SCB, max: 200000 }',
    'Belopp: 12,50 kr × 16 543 invånare (SCB, 2025-11-01), högst 200 000 kr = 200 000 kr',
    'Amount: 12.50 kr × 16 543 invånare (SCB, 2025-11-01), at most 200 000 kr = 200 000 kr',
  ],
  [
    '{ rate: 14, quantity: { unknown: bilaga 2 }, of: invånare }',
    'Belopp: 14 kr × okänt (bilaga 2) invånare = okänt',
    'Amount: 14 kr × unknown (bilaga 2) invånare = unknown',
  ],
  [
    '{ hours: { unknown: bilaga 2 }, rate: 220.5, max: 100000 }',
    'Belopp: okänt (bilaga 2) timmar × 220,50 kr, högst 100 000 kr = högst 100 000 kr',
    'Amount: unknown (bilaga 2) hours × 220.50 kr, at most 100 000 kr = at most 100 000 kr',
  ],
  [
    '{ hours: 1200, rate: 220.5 }',
    'Belopp: 1 200 timmar × 220,50 kr = 264 600 kr',
    'Amount: 1 200 hours × 220.50 kr = 264 600 kr',
  ],
  [
    '{ percent: 30, of: costs }',
    'Belopp: 30 % av kostnaderna = 300 000 kr',
    'Amount: 30 % of the costs = 300 000 kr',
  ],
  [
    '{ percent: 2.5, of: 160000 }',
    'Belopp: 2,5 % av 160 000 kr = 4 000 kr',
    'Amount: 2.5 % of 160 000 kr = 4 000 kr',
  ],
])('an amount %s is printed as people write it', async (amount, sv, en) => {
  expect(await shown(grant(amount), 'sv')).toContain(`    ${sv}\n`)
  expect(await shown(grant(amount), 'en')).toContain(`    ${en}\n`)
})

test('amounts by year are a list', async () => {
  const amount =
    '{ byYear: { 1: 300000, 2: { rate: 14, quantity: 8400, of: invånare }, 3: { about: 5000 } } }'
  const sv =
    '    Belopp\n      År 1: 300 000 kr\n      År 2: 14 kr × 8 400 invånare = 117 600 kr\n      År 3: ca 5 000 kr\n'
  expect(await shown(grant(amount), 'sv')).toContain(sv)
  expect(await shown(grant('{ byYear: { 2026: 1000 } }'), 'en')).toContain(
    '    Amount\n      2026: 1 000 kr\n',
  )
})

test('a share and a rest of costs are printed with the amount that they are', async () => {
  const blocks = `grants: { g: { from: k, to: f, amount: { share: 3 } }, h: { from: k, to: f, amount: { share: 1 } } }
contributions: { k: { from: k, cash: 400000 }, f: { from: f, restOfCosts: true } }
costs: { f: { items: { lokal: { amount: 500000 }, tid: { amount: 90000, inKind: true } } } }`
  const page = await shown(blocks, 'sv')
  expect(page).toContain('Belopp: vikten 3 av det som återstår = 300 000 kr\n')
  expect(page).toContain('Belopp: vikten 1 av det som återstår = 100 000 kr\n')
})

test('what follows from grants is printed among the contributions, and said to follow', async () => {
  const sv = await shown(
    'grants: { g: { from: k, to: f, amount: 400000 }, h: { from: k, to: f, amount: 5000 } }',
    'sv',
  )
  expect(sv).toContain('\nInsatser per år\n  k (följer av bidragen)\n    Kontant: 405 000 kr\n')
  const en = await shown(
    `grants: { g: { from: k, to: f, amount: 400000, per: calendar-year } }
contributions: { tid: { from: f, inKind: 1000 } }`,
    'en',
  )
  expect(en).toContain(
    '    Source: Avtal\n  k (follows from the grants)\n    Cash: 400 000 kr a calendar year\n',
  )
})

const readings = `readings:
  summa: { question: Hur mycket?, options: { a: { value: 100000 }, b: { value: { about: 120000 } } }, chosen: a, why: x }
  plan: { question: När?, options: { a: { value: { every: year, in: july } }, b: { value: { every: quarter, timing: in-advance } } }, chosen: b, why: x }`

test('a reading is printed as the chosen value, with its key and the other option', async () => {
  const page = await shown(
    `grants: { g: { from: k, to: f, amount: { reading: summa } } }\npayouts: { reading: plan }\n${readings}`,
    'sv',
  )
  expect(page).toContain('Belopp: 100 000 kr (tolkning: summa; annars ca 120 000 kr)\n')
  expect(page).toContain(
    '\nUtbetalningar (tolkning: plan; annars varje år, i juli)\n  Varje: kvartal\n  Tidpunkt: i förskott\n',
  )
  expect(page).toContain('        Värde: ca 120 000 kr\n')
})

test('a reading within what is written as a phrase is named too', async () => {
  const page = await shown(
    `grants: { g: { from: k, to: f, amount: { rate: 14, quantity: { reading: antal }, of: invånare } } }
readings: { antal: { question: Hur många?, options: { a: { value: 8400 }, b: { value: 8500 } }, chosen: a, why: x } }`,
    'sv',
  )
  expect(page).toContain('Belopp: 14 kr × 8 400 invånare = 117 600 kr (tolkning: antal; annars 8500)\n')
})

const duty = (schedule: string) => `duties: { r: { kind: report, what: R, schedule: ${schedule} } }`

test.each([
  [
    '{ every: year, in: [october, april], atLeast: true, onRequest: true }',
    'minst varje år, i oktober och april, och på begäran',
    'at least every year, in October and April, and on request',
  ],
  ['{ latest: spring 2027 }', 'senast våren 2027', 'at the latest spring 2027'],
  [
    '{ every: { months: 2 }, on: { weekday: friday, nth: 1 } }',
    'var 2:a månad, första fredagen',
    'every 2nd month, on the first Friday',
  ],
  ['{ every: quarter, on: { day: last } }', 'varje kvartal, den sista', 'every quarter, on the last'],
  [
    '{ after: { months: 6 }, countedFrom: end }',
    '6 månader efter avtalets slut',
    '6 months after the end of the agreement',
  ],
  [
    '{ after: { weeks: 1 } }',
    '1 vecka efter avtalets första dag',
    '1 week after the first day of the agreement',
  ],
  ['{ every: year, in: autumn }', 'varje år, under hösten', 'every year, in the autumn'],
  ['{ every: { years: 2 }, times: 4 }', 'vart 2:a år, 4 gånger', 'every 2nd year, 4 times'],
  [
    '{ every: { days: 27 }, survives: { months: 3 } }',
    'var 27:e dag, i 3 månader efter avtalets slut',
    'every 27th day, for 3 months after the end of the agreement',
  ],
])('a schedule %s is printed as people write it', async (schedule, sv, en) => {
  expect(await shown(duty(schedule), 'sv')).toContain(`    Tider: ${sv}\n`)
  expect(await shown(duty(schedule), 'en')).toContain(`    Schedule: ${en}\n`)
})

test.each([
  [
    'amendments: { t: { from: 2026-06-01, set: { term: { length: { months: 36 } } } } }',
    'Längd: 36 månader',
    'Length: 36 months',
  ],
  [
    'notice: { a: { window: { months: 6, meaning: at-least }, by: V } }',
    'minst 6 månader före slutet',
    'at least 6 months before the end',
  ],
  [
    'commitments: { c: { by: f, what: V, level: { count: 2200, of: dagar, per: year, certainty: about } } }',
    'Nivå: ungefär 2 200 dagar per år',
    'Level: about 2 200 dagar a year',
  ],
  [
    'goals: { g: { what: M, horizon: { months: 24, certainty: more-than } } }',
    'Tidshorisont: mer än 24 månader',
    'Horizon: more than 24 months',
  ],
  [
    'grants: { g: { from: k, to: f, amount: 5000, during: { from: 2026-07-01, to: 2027-06-30 } } }',
    'Gäller under: 2026-07-01 – 2027-06-30',
    'During: 2026-07-01 – 2027-06-30',
  ],
  [
    'grants: { g: { from: k, to: f, amount: 5000, payouts: { every: month, on: { day: 25 }, timing: in-advance } } }',
    'På: den 25',
    'On: the 25th',
  ],
  [
    'grants: { g: { from: k, to: f, amount: 5000, source: { document: avtal.pdf, pages: 3–4 } } }',
    'Källa: avtal.pdf, s. 3–4',
    'Source: avtal.pdf, p. 3–4',
  ],
])('%s is printed as people write it', async (block, sv, en) => {
  expect(await shown(block, 'sv')).toContain(sv)
  expect(await shown(block, 'en')).toContain(en)
})
