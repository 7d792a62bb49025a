import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../src/diagnostic.ts'
import { nameOf } from '../src/files.ts'
import { en } from '../src/messages/en/en.ts'
import { messageOf } from '../src/output/findings/message.ts'
import { validateFile } from '../src/validate/validate-file.ts'
import { alone } from './alone.ts'
import { agreementWith } from './yaml/marked.ts'

const diagnosticsOf = (path: string, text: string) => validateFile({ path, text }, alone)

/** What the help of a finding says to write in place of the underlined token: one text, or several to choose among. */
function toldToWrite(diagnostic: Diagnostic, written: string): string[] {
  const { help = '' } = messageOf(en, diagnostic)
  const [, told = '', suggested] =
    /^Write (.*?)(?:, or [a-z ]+.*)?\.$|^Did you mean “(.*)”\?$/.exec(help) ?? []
  const texts = suggested === undefined ? told.split(' or ') : [suggested]
  const quote = /^["']/.exec(written)?.[0] ?? ''
  return texts.flatMap(text => {
    const [, field, word] = /^“(?:(\w+): )?([^”]*)”$/.exec(text) ?? []
    if (word !== undefined) return field === undefined ? [`${quote}${word}${quote}`] : [word]
    return /^(["']).*\1$|^[\d.-]+$|^(true|false)$|^\{.*\}$/.test(text) ? [text] : []
  })
}

const files = ['test/findings', 'test/broken'].flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .map(
      name =>
        [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8').replace(/^\ufeff/, '')] as const,
    ),
)

const party = (fields: string) =>
  `parties:\n  kommunen: { sector: public, ${fields} }\n  foreningen: { name: B, sector: civil }`
const slips = [
  ...['165560360793', '5560360793', '"165560360793"', 'SE556036079301', '1655603607', '007'].map(number =>
    party(`name: A, orgNumber: ${number}`),
  ),
  ...['1e3', '0x1F', '0o17', '.5', '+1', '1.0', '007', 'true', '.inf', '500.000'].map(name =>
    party(`name: ${name}`),
  ),
  ...['5e5', '0x10', '+5', '.5e6', '007', '500 000', '"1"'].map(
    amount => `grants:\n  natt: { from: kommunen, to: foreningen, amount: ${amount}, source: 2 }`,
  ),
  'grants:\n  natt: { from: kommunen, to: Föreningen, amount: 500000, source: 2 }',
  'contributions:\n  x: { from: Exempel kommun, cash: 500000, source: 2 }',
].map(lines => ['a.yaml', agreementWith(lines)] as const)

/** Findings whose help is about another field than the underlined one. */
const aboutOther: ReadonlySet<string> = new Set(['choice-open', 'missing-field', 'reading-not-chosen'])

const advised = [...files, ...slips].flatMap(([path, text]) =>
  diagnosticsOf(path, text).flatMap(diagnostic =>
    toldToWrite(diagnostic, text.slice(diagnostic.start, diagnostic.end)).map(told => ({
      ...{ path, text, told, code: diagnostic.code },
      ...{ start: diagnostic.start, end: diagnostic.end },
    })),
  ),
)

test('what a finding tells one to write is accepted where it stands', () => {
  expect(advised.length).toBeGreaterThan(80)
  const refused = advised.flatMap(({ path, text, told, code, start, end }) => {
    const after = text.slice(0, start) + told + text.slice(end)
    return diagnosticsOf(path, after)
      .filter(found => found.severity === 'error' && !aboutOther.has(code))
      .filter(found => found.start < start + told.length && found.end > start)
      .map(found => `${path}: ${code} says ${told}, which is ${found.code}`)
  })
  expect(refused).toEqual([])
})

test('a file whose name can be no id is to be renamed', () => {
  const text = agreementWith('title: A')
  const [found] = diagnosticsOf('Mötesplats 2026.yaml', text).filter(
    ({ code }) => code === 'id-not-file-name',
  )
  expect(found && messageOf(en, found).help).toMatch(/^Rename the file “a\.yaml”: /)
  expect(nameOf('Mötesplats 2026.yaml')).toBe('Mötesplats 2026')
})
