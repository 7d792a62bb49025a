import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'

const lock = z
  .object({
    packages: z.record(z.string(), z.looseObject({ version: z.string(), dev: z.boolean().optional() })),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

const notices = readFileSync('dist/LICENCES.txt', 'utf8')
  .split(`${'-'.repeat(80)}\n\n`)
  .slice(1)

test('every package that the program is built from is named with its version, and none that it is only tested with', () => {
  const builtFrom = Object.entries(lock.packages).flatMap(([path, { version, dev }]) =>
    path && !dev ? [`${path.replace('node_modules/', '')} ${version}`] : [],
  )
  const named = notices.map(notice => notice.split(' (')[0])
  expect(named.toSorted()).toEqual(builtFrom.toSorted())
})

test('each stands with the text of its licence', () => {
  for (const notice of notices) {
    expect(notice).toMatch(/^\S+ \d+\.\d+\.\d+ \((MIT|ISC)\)\n/)
    expect(notice).toMatch(/\bCopyright\b.+\bPermission\b.+\bWARRANT(Y|IES)\b/s)
  }
})
