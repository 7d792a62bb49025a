import fc from 'fast-check'
import { fileName, type Offered } from './offered.ts'

/** What people, scripts and attackers write where a name or a value is meant. */
const words = fc.constantFrom(
  ...[
    '.',
    'agreements',
    'agreements/*.yaml',
    '**',
    'ok',
    'a',
    'OPI',
    'HEAD',
    'HEAD~1',
    'money',
    '-',
    '--',
    '',
  ],
  ...['agreements/a.yaml', 'agreements/ok.yaml', 'agreements/workspace.yaml', 'agreements/indices/opi.yaml'],
  ...['../x.yaml', '[', '{a,b', '!(a)', '__proto__', 'toString', '-1', '1e9', '2024-02-30', 'a=b', 'OPI=1e5'],
  ...[
    '\u001b[2J',
    '::error::x',
    '\n::error::x',
    '##[error]x',
    '$(x)',
    '--output=x',
    '\u202e',
    'x'.repeat(500),
  ],
)

/** Files that a run may write; none is outside its folder. */
const writable = fc.constantFrom(
  'agreements/a.yaml',
  'agreements/ok.yaml',
  'out.txt',
  'no/such/folder',
  'agreements',
)

const optionsOf = ({ options }: Offered): fc.Arbitrary<readonly string[]> => {
  const all = Object.entries(options).flatMap(([option, values]) =>
    values.map(value => [option, value] as const),
  )
  const right = fc.constantFrom(...all).chain(([option, value]): fc.Arbitrary<readonly string[]> => {
    if (value === undefined) return fc.constant([option])
    if (value === fileName) return writable.map(file => [option, file])
    if (option !== '--format') return fc.constant([option, value])
    return fc.oneof(
      { weight: 6, arbitrary: fc.constant(['--format', value]) },
      { weight: 1, arbitrary: writable.map(file => ['--format', `${value}=${file}`]) },
    )
  })
  // An option that names a file gets no word that could lead out of the folder.
  const harmless = Object.keys(options).filter(option => !options[option]?.includes(fileName))
  const wrong = fc
    .tuple(fc.constantFrom(...harmless), words)
    .map(([option, word]) => [option, option === '--format' ? word.replaceAll('=', '') : word])
  return fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: wrong })
}

/** Lines of a command: some names, some options, in any order. */
const linesOf = (offered: Offered): fc.Arbitrary<readonly string[]> =>
  fc
    .tuple(
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(words, { maxLength: 3 })),
      fc.array(optionsOf(offered), { maxLength: 3 }),
      fc.boolean(),
    )
    .map(([named, options, isNamedFirst]) => [
      ...offered.words,
      ...(isNamedFirst ? [...named, ...options.flat()] : [...options.flat(), ...named]),
    ])

/** Lines of all commands alike, and lines that name none. */
export const commandLines = (commands: readonly Offered[]): fc.Arbitrary<readonly string[]> =>
  fc.oneof(
    ...commands.map(linesOf),
    fc.array(fc.oneof(words, fc.constantFrom('help', '--help', '--version', 'validate')), { maxLength: 3 }),
  )
