import type { ClassRules } from '../classes/class-rule.ts'
import { forBoth, forNobody } from '../classes/effect.ts'

/** Kinds of changes of the file itself and of texts that stand anywhere in it. */
export const headerRules = {
  // The whole agreement: no path within it leads here.
  agreement: {
    at: [],
    class: 'substantive',
    scale: 'presence',
    added: forBoth,
    removed: forBoth,
  },
  header: {
    at: ['iop', 'id', 'version', 'title', 'registration', 'language', 'succeeds'],
    class: 'editorial',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
  description: {
    at: ['document', 'summary', 'remarks'],
    class: 'editorial',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
  // Texts whose substance other fields state.
  wording: {
    at: ['**.what', '**.for', '**.tasks', '**.also', '**.extent', '**.grounds'],
    class: 'other',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
  reference: {
    at: ['source', '**.source', '**.quote', '**.alsoCalled', '**.orgNumberAsWritten'],
    class: 'editorial',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
} as const satisfies ClassRules
