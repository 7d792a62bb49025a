import type { Bilingual } from '../../../messages/words.ts'
import type { DiffText } from './diff-text.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'

export const diffTexts: Bilingual<DiffText> = { sv, en }
