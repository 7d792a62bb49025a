import type { Diagnostic } from '../../diagnostic.ts'
import { kinds } from '../../findings/lists/kinds.ts'
import { withoutPrivateData } from '../../findings/private-data.ts'
import type { Edit } from '../../fixes/fix.ts'
import { labelText } from '../../messages/words.ts'
import type { Layout } from '../layout.ts'
import { printable } from '../printable.ts'
import { wrap } from '../wrap.ts'
import type { CheckedFile } from './examined.ts'
import { frame } from './frame.ts'
import { messageOf } from './message.ts'
import { runTexts } from './run-texts.ts'

/** A finding on the screen: the message, the underlined place, and what to write instead. */
export function pretty(diagnostic: Diagnostic, { text }: CheckedFile, layout: Layout): string {
  const { file, line, column, severity, code, labels, fix } = diagnostic
  const { words, paint, width } = layout
  const texts = runTexts[words.language]
  const { text: message, notes = [], help } = messageOf(words, diagnostic)
  const kind = `${words.severity[severity]}[${code}]`
  const [first = '', ...others] = wrap(`${kind}: ${printable(message)}`, width)
  const head = [paint[severity](first.slice(0, kind.length)) + paint.heading(first.slice(kind.length))]
  const marks = [
    { span: diagnostic, sign: '^' as const, text: '', painted: paint[severity] },
    ...labels.map(label => ({
      span: label,
      sign: '-' as const,
      text: printable(labelText(words, label)),
      painted: paint.note,
    })),
  ]
  const written = text?.replace(/^\ufeff/, '') ?? ''
  const hidden = kinds[code].isHidden ? diagnostic : undefined
  const advice = help === undefined ? [] : [`${texts.help}: ${help}`]
  const fixText = fix
    ? [texts.fix({ isSafe: fix.isSafe, text: fix.edits.map(replacementText).join(' ') })]
    : []
  return [
    ...head,
    ...others.map(line => paint.heading(line)),
    `${paint.quiet('  -->')} ${printable(`${file}:${line}:${column}`)}`,
    ...(written === '' ? [] : frame(written, marks, layout, hidden)),
    ...[...notes, ...advice, ...fixText].flatMap(fact => indented(printable(fact), layout)),
  ].join('\n')
}

const replacementText = ({ text }: Edit) => withoutPrivateData(text.trim())

/** `   = text`, continued on the lines below. */
const indented = (text: string, { width, paint }: Layout): string[] =>
  wrap(text, width - 5).map((line, i) => (i === 0 ? `   ${paint.quiet('=')} ${line}` : `     ${line}`))
