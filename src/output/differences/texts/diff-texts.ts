import type { Bilingual } from '../../../language.ts'
import type { DiffText } from './diff-text.ts'
import { english } from './english.ts'
import { swedish } from './swedish.ts'

export const diffTexts: Bilingual<DiffText> = { sv: swedish, en: english }
