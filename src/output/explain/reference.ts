import { linesOf } from '../../findings/example-file.ts'
import type { Code } from '../../findings/findings.ts'
import { blocks } from '../../findings/lists/blocks.ts'
import { examples } from '../../findings/lists/examples.ts'
import { explanations } from '../../findings/lists/explanations.ts'
import { kinds } from '../../findings/lists/kinds.ts'
import type { Message } from '../../findings/parts.ts'
import type { Words } from '../../messages/words.ts'
import { markdownText } from '../escaping.ts'
import { runTexts } from '../findings/run-texts.ts'
import { explainTexts } from './explain-texts.ts'

/** Gives the message on the wrong example of a code. */
export type MessageOfExample = (code: Code) => Message | undefined

/** The reference of all findings as a page of Markdown, by blocks of an agreement. */
export function referencePage(words: Words, messageOf: MessageOfExample): string {
  const { title, about, blocks: heads } = explainTexts[words.language]
  const names = Object.keys(blocks) as (keyof typeof blocks)[]
  const sections = names.map(name =>
    [`## ${heads[name]}`, ...blocks[name].map(code => referenceEntry(code, words, messageOf))].join('\n\n'),
  )
  return `${[`# ${title}`, about, ...sections].join('\n\n')}\n`
}

/** The entry of a code in the reference: what must hold, why, and its examples. */
export function referenceEntry(code: Code, words: Words, messageOf: MessageOfExample): string {
  const { severity, since, isSettable } = kinds[code]
  const { holds, why } = explanations[code][words.language]
  const page = explainTexts[words.language]
  const example = examples[code]
  const message = messageOf(code)
  return [
    `### \`${code}\``,
    `*${words.severity[severity]}, ${page.since(since)}.* ${isSettable ? page.isSettable : page.isRequired}`,
    `**${markdownText(holds)}** ${markdownText(why)}`,
    ...(message ? [`${page.message}:`, quotation(message, words)] : []),
    ...(example
      ? [`${page.wrong}:`, yaml(example.wrong), `${page.right}:`, yaml(example.right)]
      : [page.noExample]),
  ].join('\n\n')
}

function quotation({ text, notes = [], help }: Message, { language }: Words): string {
  const lines = [text, ...notes, ...(help === undefined ? [] : [`${runTexts[language].help}: ${help}`])]
  return lines.map(line => `> ${markdownText(line)}`).join('\\\n')
}

const yaml = (lines: string) => `\`\`\`yaml\n${linesOf(lines)}\`\`\``
