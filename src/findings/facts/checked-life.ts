import type { Agreement } from '../../domain/agreement/agreement.ts'
import { type Life, lifeOf } from '../../domain/agreement/term/life.ts'
import type { Day } from '../../domain/calendar/day.ts'

/**
 * The time in which an agreement is checked. The horizon is a fixed day, so that findings do not depend on the day of the
 * run: renewals after it, and the later years of an agreement without an end, are not checked.
 */
export const checkedLife = (model: Agreement): Life | undefined => lifeOf(model, '2000-01-01' as Day)
