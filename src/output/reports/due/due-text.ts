import type { Agreement } from '../../../domain/agreement/agreement.ts'
import type { TermCondition } from '../../../domain/agreement/term/term.ts'
import { type Day, daysBetween } from '../../../domain/calendar/day.ts'
import { isUnknownFigure } from '../../../domain/money/figure.ts'
import { sumOfParts } from '../../../domain/timeline/payouts/undivided.ts'
import type { DueRow } from '../../../domain/views/expiry.ts'
import type { Words } from '../../../messages/words.ts'
import { figureText } from '../../amount-text.ts'
import { recipientNames } from '../../party-names.ts'
import { dueTexts } from './due-texts.ts'
import { undatedTexts } from './undated-texts.ts'

/** What a row says about an agreement, with the condition for it. */
export function dueText(agreement: Agreement, row: DueRow, words: Words): string {
  if (row.day === undefined) return undatedText(agreement, row.due, words)
  const text = datedText(agreement, row, words)
  const proviso = row.proviso && undatedTexts[words.language].provisos[row.proviso]
  return proviso ? text.replace(/\.$/, ` (${proviso}).`) : text
}

function datedText(
  { parties }: Agreement,
  { due, days }: Extract<DueRow, { day: Day }>,
  words: Words,
): string {
  const texts = dueTexts[words.language]
  switch (due.kind) {
    case 'end':
      return texts.end({ days, noticeBy: due.noticeBy, isNoticeLate: isLate(due, days) })
    case 'notice':
      return texts.notice(due)
    case 'option':
      return texts.option(due)
    case 'renewal':
      return texts.renewal(due)
    case 'review':
      return texts.review
    case 'pause-end':
      return texts.pauseEnd
    case 'duty':
      return texts.duty({ what: due.duty.what, ...due.window })
    case 'payouts': {
      const recipients = due.payouts.map(({ grant }) => recipientNames(grant, parties, words))
      const sum = sumOfParts(due.payouts.flatMap(({ parts }) => parts))
      const amount = isUnknownFigure(sum) ? figureText(sum, words) : `${figureText(sum, words)} kr`
      return texts.payouts({ recipients, amount, isLast: due.isLast })
    }
  }
}

/** An open condition, with the agreement years or grants that it is about. */
function conditionText({ agreementYears = [], grants = [] }: TermCondition, text: string): string {
  const scope = [...agreementYears, ...grants].join(', ')
  return scope ? text.replace(/\.$/, ` (${scope}).`) : text
}

function undatedText(
  { parties }: Agreement,
  due: Extract<DueRow, { day?: undefined }>['due'],
  words: Words,
): string {
  const texts = undatedTexts[words.language]
  if (due.kind === 'open-end')
    return texts.openEnd({ earliest: due.earliest, isForGiver: due.notice.endsFor === 'giver' })
  if (due.kind === 'lifecycle') {
    if (due.condition) return conditionText(due.condition, texts.conditions[due.condition.kind])
    return due.reason === 'still-draft' ? texts.stillDraft : texts.notSigned
  }
  const { of, reason, where, earliest, latest } = due
  const recipients = of.kind === 'payouts' ? recipientNames(of, parties, words) : ''
  return texts.untold({
    subject: texts.subject(of, recipients),
    reason: texts.reasons[reason],
    where,
    earliest,
    latest,
  })
}

/** Whether the latest day for notice has passed, `days` before the end. */
const isLate = ({ day, noticeBy }: { day: Day; noticeBy: Day | undefined }, days: number): boolean =>
  noticeBy !== undefined && daysBetween(noticeBy, day) > days
