import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../run.ts'

const hostile = '<script>alert(1)</script> @alla [x](https://example.org) | ::error::x %0A =1+1 `y` **z**'

/** The comparison of an agreement with one in which everything new is hostile, in a form. */
async function compared(format: string) {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  const text = readFileSync('test/differences/motesplats.yaml', 'utf8')
  const [old, now] = [join(folder, 'motesplats.yaml'), join(folder, 'b.yaml')]
  writeFileSync(old, text)
  writeFileSync(
    now,
    text
      .replace('Uppföljning i dialog', `'${hostile}'`)
      .replace('source: 8', `source: '${hostile}'`)
      .replace('calls: ekeby', 'calls: motesplatsen')
      .replace('Ekeby kommun', `'${hostile}'`)
      .replace('amount: 500000', 'amount: 499999'),
  )
  const { out, err, exitCode } = await run(['diff', old, now, '--format', format, '--editorial'])
  expect([err, exitCode]).toEqual(['', 0])
  return out
}

test('in HTML nothing from a file is mark-up', async () => {
  const page = await compared('html')
  expect(page).toContain('&#60;script&#62;')
  expect(page).not.toMatch(/<script|<a |onerror/)
})

test('in Markdown nothing from a file is mark-up, a link or a mention', async () => {
  const page = await compared('markdown')
  expect(page).toContain('&lt;script&gt;')
  expect(page).not.toMatch(/<script|@alla|(?<!\\)\]\(http|https:\/\//)
})

test('in annotations nothing from a file begins a command or a line', async () => {
  const lines = (await compared('github')).trimEnd().split('\n')
  expect(lines.every(line => /^::(notice|warning) /.test(line))).toBe(true)
  expect(lines.join('\n')).toContain('%250A')
})

test('Markdown of any number of changes fits a comment, and counts the omitted changes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  const text = readFileSync('test/differences/motesplats.yaml', 'utf8')
  const goals = Array.from(
    { length: 900 },
    (_, i) => `  m-${i}: { what: ${'å'.repeat(200)}, horizon: { months: 6 }, source: 4 }`,
  )
  const [old, now] = [join(folder, 'motesplats.yaml'), join(folder, 'b.yaml')]
  writeFileSync(old, text)
  writeFileSync(now, `${text}\ngoals:\n${goals.join('\n')}\n`)
  const { out } = await run(['diff', old, now, '--format', 'markdown'])
  expect(Buffer.byteLength(out)).toBeLessThan(65_536)
  expect(out).toMatch(/… and \d+ more/)
  expect(out).toContain('</details>')
})
