import fc from 'fast-check'

/** A change of a text, as a slip of a hand or a program makes it. */
export type TextSlip = (text: string) => string

/** A place in something of any length. */
export const position = fc.integer({ min: 0, max: 9999 }).map(n => n / 10_000)

/** A change of the lines of a text, one of which is chosen. */
const ofLines = (
  at: number,
  change: (line: string, lines: readonly string[], i: number) => readonly string[],
): TextSlip => {
  return text => {
    const lines = text.split('\n')
    const i = Math.floor(at * lines.length)
    return [...lines.slice(0, i), ...change(lines[i] ?? '', lines, i), ...lines.slice(i + 1)].join('\n')
  }
}

const spliced =
  (at: number, removed: number, added: string): TextSlip =>
  text => {
    const i = Math.floor(at * text.length)
    return text.slice(0, i) + added + text.slice(i + removed)
  }

/** A value of the chosen line, or its key, becomes another. */
const scalar = (at: number, added: string): TextSlip =>
  ofLines(at, line => [line.replace(/: [^{[&>|,}]+/, `: ${added}`)])

/** What people and programs leave behind in a text, and what YAML takes as its own. */
const slips = [
  ...[
    '\t',
    '  ',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    ': ',
    '#',
    ' #',
    '-',
    '- ',
  ],
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '? ',
    '| ',
    '>-\n',
    '!!str ',
    '!x ',
    '%',
    '@',
    '`',
    '---\n',
    '...\n',
    '\\',
    '\ufeff',
  ],
  ...[
    '\u0000',
    '\u001b[2J',
    '\u202e',
    '\u2028',
    '\u00a0',
    '\u0301',
    '\ud83d',
    '🙂',
    '漢字',
    'å',
    'a\u030a',
    '–',
    '”',
  ],
  ...[
    '<<<<<<< HEAD\n',
    '=======\n',
    '__proto__',
    'constructor',
    '1e999',
    'NaN',
    '.inf',
    '-0',
    '0x1F',
    '12,5',
  ],
]

const values = [
  ...[
    '',
    '~',
    'null',
    'true',
    'ja',
    '0',
    '-1',
    '1.10',
    '00212',
    '1e3',
    '1 000 000',
    '12,5',
    '999999999999999999',
  ],
  ...[
    '2024-02-30',
    '2024-1-1',
    '0001-01-01',
    '9999-12-31',
    '[]',
    '{}',
    '[[]]',
    '{ a: { b: c } }',
    '""',
    '" "',
  ],
  ...[
    '*a',
    '&a 5',
    '!x 5',
    '{ reading: x }',
    '{ unknown: x }',
    '{ byYear: {} }',
    '{ event: x }',
    'open',
    'x'.repeat(300),
  ],
]

/** Whatever slips, tools and attackers do to a text. */
export const textSlip: fc.Arbitrary<TextSlip> = fc.oneof(
  position.map(at => ofLines(at, () => [])),
  position.map(at => ofLines(at, line => [line, line])),
  position.map(at => ofLines(at, (line, lines, i) => [lines[i + 3] ?? '', line])),
  fc
    .tuple(position, fc.integer({ min: -3, max: 3 }))
    .map(([at, by]) =>
      ofLines(at, line => [by < 0 ? line.replace(new RegExp(`^ {0,${-by}}`), '') : ' '.repeat(by) + line]),
    ),
  position.map(at => ofLines(at, line => [line.replace(/^ +/, '\t')])),
  position.map(at => ofLines(at, line => [line.replace(/^( *)([\w-]+):/, '$1$2')])),
  fc.tuple(position, fc.constantFrom(...slips)).map(([at, slip]) => spliced(at, 0, slip)),
  fc.tuple(position, fc.constantFrom(...slips)).map(([at, slip]) => spliced(at, 1, slip)),
  fc.tuple(position, fc.integer({ min: 1, max: 40 })).map(([at, removed]) => spliced(at, removed, '')),
  fc.tuple(position, fc.constantFrom(...values)).map(([at, value]) => scalar(at, value)),
  fc.tuple(position, fc.string({ unit: 'binary', maxLength: 8 })).map(([at, added]) => spliced(at, 0, added)),
  position.map(at => (text: string) => text.slice(0, Math.floor(at * text.length))),
)
