import { finding } from '../../finding.ts'
import type { PrivacyRule } from './privacy-rule.ts'

/** Where people have mail of their own. An address at an organisation's own domain is taken to be the organisation's. */
const pattern =
  /(?<![\w.+-])[\w.+-]+@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|telia|comhem|bredband|bahnhof|spray|passagen|tele2|home|swipnet|glocalnet|proton|protonmail|aol)\.(?:com|se|net|me|nu)\b/gi

/** No text has an address at a service for private mail. */
export const privateEmail: PrivacyRule = {
  in: text => text.match(pattern) ?? [],
  finding: (found, path) =>
    finding('private-email', path, { masked: `•••${found.slice(found.lastIndexOf('@'))}` }),
}
