import type { DutyKind } from '../../../domain/agreement/duty.ts'
import { choice } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source, what } from '../../fields/shared-fields.ts'
import { key, oneOrMore } from '../../values/key.ts'
import { text } from '../../values/text.ts'
import { orUnknown } from '../../values/unknown.ts'
import { schedule } from '../calendar/schedule.ts'

/** A duty, which is due once or repeatedly. */
export const duty = block({
  kind: field(
    choice<DutyKind>({
      'follow-up': { en: 'follow-up', sv: 'uppföljning', synonyms: ['uppfoljning'] },
      report: { en: 'report', sv: 'rapport', synonyms: ['rapport'] },
      accounts: { en: 'accounts', sv: 'redovisning' },
      meeting: { en: 'meeting', sv: 'möte', synonyms: ['mote'] },
    }),
    shared.kind,
  ),
  what,
  schedule: field(orUnknown(schedule), { label: { en: 'Schedule', sv: 'Tider' } }),
  calls: field(oneOrMore(orUnknown(key)).optional(), {
    names: ['parties', 'groups'],
    label: { en: 'Calls', sv: 'Kallar' },
    description: { en: 'The parties or groups that call to it', sv: 'Parterna eller grupperna som kallar' },
  }),
  delivers: field(oneOrMore(orUnknown(key)).optional(), {
    names: ['parties', 'groups'],
    label: { en: 'Delivers', sv: 'Lämnar' },
    description: {
      en: 'The parties or groups that must deliver',
      sv: 'Parterna eller grupperna som ska lämna in',
    },
  }),
  takesPart: field(oneOrMore(orUnknown(key)).optional(), {
    names: ['parties', 'groups'],
    label: { en: 'Takes part', sv: 'Deltar' },
    description: { en: 'The parties or groups that take part', sv: 'Parterna eller grupperna som deltar' },
  }),
  to: field(text.optional(), {
    names: ['parties'],
    mayBeWords: true,
    ...shared.to,
    description: { en: 'Who it is delivered to', sv: 'Vem det lämnas till' },
  }),
  source,
})
