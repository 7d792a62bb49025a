import type { AgreementStatus } from '../domain/views/status.ts'
import type { Words } from '../messages/words.ts'

/** The status of an agreement for people; all that are possible, where the days do not tell which. */
export const statusText = (
  statuses: readonly AgreementStatus[],
  { agreementStatus, language }: Words,
): string => statuses.map(status => agreementStatus[status]).join({ sv: ' eller ', en: ' or ' }[language])
