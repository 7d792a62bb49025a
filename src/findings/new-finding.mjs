// npm run new:finding -- money/my-code: writes the file of a finding from a template, and adds it to the lists.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { blocks, writeFindingLists } from './lists/finding-lists.mjs'

const root = process.cwd()
const [, block, code] = /^([a-z]+)\/([a-z]+(?:-[a-z0-9]+)*)$/.exec(process.argv[2] ?? '') ?? []

if (code === undefined || !blocks.includes(block)) {
  console.error(`npm run new:finding -- BLOCK/CODE, where BLOCK is one of ${blocks.join(', ')}`)
  process.exit(2)
}
const fileIn = folder => `src/findings/${folder}/${code}.ts`
const taken = blocks.find(folder => existsSync(join(root, fileIn(folder))))
if (taken) {
  console.error(`The code ${code} is taken by ${fileIn(taken)}`)
  process.exit(2)
}

const file = fileIn(block)
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
writeFileSync(
  join(root, file),
  `import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: '${code}',
  severity: 'warning',
  since: '${version}',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly title: string
}

/** The blocks that the check has to see whole. */
export const needs: readonly Need[] = []

/** TODO: what must hold, in one sentence. */
export const check: Check<Args> = function* ({ title }) {
  if (title === 'TODO') yield { path: ['title'], args: { title } }
}

export const texts: Texts<Args> = {
  sv: ({ title }) => ({ text: \`TODO \${title}\`, help: 'TODO' }),
  en: ({ title }) => ({ text: \`TODO \${title}\`, help: 'TODO' }),
}

export const explanation: Explanation = {
  sv: { holds: 'TODO', why: 'TODO' },
  en: { holds: 'TODO', why: 'TODO' },
}

export const example: Example = {
  wrong: \`
title: TODO
\`,
  right: \`
title: TODO, right
\`,
}
`,
)
writeFindingLists(root)
console.log(
  `${file}: fill in each TODO, then run npx vitest run test/findings.test.ts test/explain.test.ts -u`,
)
