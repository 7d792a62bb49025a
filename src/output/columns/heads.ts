import type { Bilingual } from '../../language.ts'
/** Heads that several tables share. */
export const heads = {
  agreement: { sv: 'Avtal', en: 'Agreement' },
  cash: { sv: 'Pengar', en: 'Cash' },
  grant: { sv: 'Bidrag', en: 'Grant' },
  planned: { sv: 'Planerad', en: 'Planned' },
  recipient: { sv: 'Mottagare', en: 'Recipient' },
  severity: { sv: 'Vikt', en: 'Severity' },
  status: { sv: 'Läge', en: 'Status' },
  what: { sv: 'Vad', en: 'What' },
} satisfies Record<string, Bilingual>

/** The head of the first column of a table of kronor. */
export const inKronor = ({ sv, en }: Bilingual): Bilingual => ({ sv: `${sv} (kr)`, en: `${en} (kr)` })
