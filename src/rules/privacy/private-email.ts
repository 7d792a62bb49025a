import { finding } from '../../diagnostic.ts'
import type { PrivacyRule } from './privacy-rule.ts'

/** Where people have mail of their own. An address at an organisation's own domain is taken to be the organisation's. */
const pattern =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|telia|comhem|bredband|bahnhof|spray|passagen|tele2|home|swipnet|glocalnet|proton|protonmail|aol)\.(?:com|se|net|me|nu)\b/i

/** No text has an address at a service for private mail. */
export const privateEmail: PrivacyRule = ({ text, path }) => {
  const [domain] = pattern.exec(text) ?? []
  return domain === undefined ? undefined : finding('private-email', path, { masked: `•••${domain}` })
}
