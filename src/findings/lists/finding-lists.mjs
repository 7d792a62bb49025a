// Writes the lists in `src/findings/lists`, one for each part, from the files of findings; --check only compares them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The blocks in the order of the reference. */
export const blocks = [
  ...['form', 'parties', 'money', 'index', 'payouts', 'term', 'duties', 'privacy', 'suppression'],
]

const folder = 'src/findings'

/** The parts that find something; `needs` belongs to the first two. */
const checkParts = ['check', 'indexCheck', 'settingsCheck', 'privacySearch']

/** The text of each list of a project, made from the files of its findings, by the path of the list. */
function findingLists(root) {
  const found = new Map(blocks.flatMap(block => findingsIn(root, block)))
  const inOrder = ordered([...found.keys()], codesOf(root), found)
  const files = inOrder.map(code => found.get(code))
  const useless = files.find(
    ({ parts }) => parts.has('needs') && !parts.has('check') && !parts.has('indexCheck'),
  )
  if (useless)
    throw new Error(
      `${useless.block}/${useless.code}.ts: remove needs, which belongs to a check or an indexCheck`,
    )
  const having = part => files.filter(file => file.parts.has(part))
  return new Map([
    listOf('kinds', {
      head: ["import type { Kind } from '../parts.ts'"],
      parts: ['kind'],
      files,
      body: `/** The kinds of findings by code, in the order of the catalogue. */
export const kinds = {
${files.map(file => `  ${file.key}: ${file.nameOf('kind')},`).join('\n')}
} satisfies Readonly<Record<string, Kind>>
`,
    }),
    listOf('blocks', {
      head: ["import type { Code } from '../findings.ts'"],
      parts: [],
      files: [],
      body: `/** The codes of the findings in each block of an agreement. */
export const blocks = {
${blocks
  .map(block => {
    const codes = inOrder.filter(code => found.get(code).block === block).map(code => `'${code}'`)
    const line = `  ${block}: [${codes.join(', ')}],`
    return line.length <= 110 ? line : `  ${block}: [\n${codes.map(code => `    ${code},\n`).join('')}  ],`
  })
  .join('\n')}
} as const satisfies Readonly<Record<string, readonly Code[]>>
`,
    }),
    listOf('checks', {
      head: [
        "import type { AgreementContext, IndexContext, SettingsContext } from '../context.ts'",
        "import type { CheckOf, PrivacySearchOf } from '../findings.ts'",
        "import type { Written } from '../../schema/agreement.ts'",
        "import type { WrittenIndex } from '../../schema/index-series.ts'",
        "import type { WrittenWorkspace } from '../../schema/workspace.ts'",
      ],
      parts: [...checkParts, 'needs'],
      files: files.filter(({ parts }) => checkParts.some(part => parts.has(part))),
      body: [
        checksOf('agreementChecks', 'CheckOf<Written, AgreementContext>', 'check', having('check')),
        checksOf('indexChecks', 'CheckOf<WrittenIndex, IndexContext>', 'indexCheck', having('indexCheck')),
        checksOf(
          'settingsChecks',
          'CheckOf<WrittenWorkspace, SettingsContext>',
          'settingsCheck',
          having('settingsCheck'),
        ),
        `export const privacySearches: readonly PrivacySearchOf[] = [
${having('privacySearch')
  .map(file => `  { code: '${file.code}', ...${file.nameOf('privacySearch')} },`)
  .join('\n')}
]
`,
      ].join('\n'),
    }),
    mapOf('replacements', 'replacement', having('replacement'), {
      doc: 'The edits that make findings go away, by code.',
      head: ["import type { Code } from '../findings.ts'", "import type { Replacement } from '../parts.ts'"],
      ending: ' satisfies { readonly [C in Code]?: Replacement<never> }',
    }),
    mapOf('texts', 'texts', files, {
      doc: 'The message of each kind of finding, by code.',
      head: ["import type { Texts } from '../parts.ts'", "import type { kinds } from './kinds.ts'"],
      ending: ' satisfies Readonly<Record<keyof typeof kinds, Texts<never>>>',
    }),
    mapOf('explanations', 'explanation', files, {
      doc: 'What must hold so that nothing of a kind is found, and why, by code.',
      head: ["import type { Code } from '../findings.ts'", "import type { Explanation } from '../parts.ts'"],
      type: ': Readonly<Record<Code, Explanation>>',
    }),
    mapOf('examples', 'example', files, {
      doc: 'A wrong and a right example of each kind of finding, by code; none where a few lines cannot show it.',
      head: ["import type { Code } from '../findings.ts'", "import type { Example } from '../parts.ts'"],
      type: ': Readonly<Record<Code, Example | undefined>>',
    }),
  ])
}

/** The codes of the present list of kinds, in its order. */
function codesOf(root) {
  const list = readFileSync(join(root, folder, 'lists/kinds.ts'), 'utf8')
  return [...list.matchAll(/^ {2}'?([a-z0-9-]+)'?: \w+Kind,$/gm)].map(([, code]) => code)
}

/** The codes in the order of the catalogue. A new code comes last in its block. */
function ordered(codes, catalogue, found) {
  const inOrder = catalogue.filter(code => found.has(code))
  for (const code of codes.filter(code => !catalogue.includes(code))) {
    const last = inOrder.findLastIndex(other => found.get(other).block === found.get(code).block)
    inOrder.splice(last < 0 ? inOrder.length : last + 1, 0, code)
  }
  return inOrder
}

/** The findings of a block, each with its code. */
const findingsIn = (root, block) =>
  readdirSync(join(root, folder, block)).map(file => {
    const text = readFileSync(join(root, folder, block, file), 'utf8')
    const code = basename(file, '.ts')
    const name = code.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
    const parts = new Set([...text.matchAll(/^export const (\w+)/gm)].map(([, part]) => part))
    const nameOf = part => name + part.charAt(0).toUpperCase() + part.slice(1)
    const key = /^\w+$/.test(code) ? code : `'${code}'`
    return [code, { block, code, key, parts, nameOf, path: `../${block}/${file}` }]
  })

function listOf(name, { head, parts, files, body }) {
  const imports = files.map(file => {
    const own = parts.filter(part => file.parts.has(part)).toSorted()
    return imported(
      own.map(part => `${part} as ${file.nameOf(part)}`),
      file.path,
    )
  })
  const lines = [...head, ...imports].toSorted((a, b) => sortKey(a).localeCompare(sortKey(b), 'en'))
  const text = `// Made by \`npm run findings\` from the files of findings: do not edit.\n${lines.join('\n')}\n\n${body}`
  return [`${folder}/lists/${name}.ts`, text]
}

/** An import as the formatter writes it: in one line if that has at most 110 characters. */
function imported(names, path) {
  const line = `import { ${names.join(', ')} } from '${path}'`
  return line.length <= 110 ? line : `import {\n${names.map(name => `  ${name},\n`).join('')}} from '${path}'`
}

/** The sort key of an import: imports are ordered by path, those from the same folder last. */
const sortKey = line => {
  const [, path] = / from '([^']+)'$/.exec(line)
  return `${path.startsWith('../../') ? 0 : path.startsWith('../') ? 1 : 2}${path}`
}

const checksOf = (name, type, part, files) => `export const ${name}: readonly ${type}[] = [
${files
  .map(file => {
    const needs = file.parts.has('needs') && part !== 'settingsCheck' ? file.nameOf('needs') : '[]'
    const entry = [`code: '${file.code}'`, `needs: ${needs}`, `check: ${file.nameOf(part)}`]
    const line = `  { ${entry.join(', ')} },`
    return line.length <= 110 ? line : `  {\n${entry.map(field => `    ${field},\n`).join('')}  },`
  })
  .join('\n')}
]
`

const mapOf = (name, part, files, { doc, head, type = '', ending = '' }) =>
  listOf(name, {
    head,
    parts: [part],
    files,
    body: `/** ${doc} */
export const ${name}${type} = {
${files.map(file => `  ${file.key}: ${file.nameOf(part)},`).join('\n')}
}${ending}
`,
  })

/** Brings the lists of a project up to date. */
export function writeFindingLists(root) {
  for (const [path, text] of findingLists(root)) writeFileSync(join(root, path), text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = process.cwd()
  if (!process.argv.includes('--check')) writeFindingLists(root)
  for (const [path, text] of findingLists(root))
    if (readFileSync(join(root, path), 'utf8') !== text) {
      console.error(`${path} is not up to date with the files of findings: run npm run findings`)
      process.exitCode = 1
    }
}
