import type { Finding } from '../../diagnostic.ts'
import type { Text } from './texts.ts'

/** What in a text is a natural person's, of one kind. */
export type PrivacyRule = (text: Text) => Finding | undefined
