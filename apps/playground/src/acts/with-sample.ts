import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import { freshen } from '../mails/freshen.js'
import { readSample } from '../mails/tray.js'
import type { Act } from '../protocol.js'

/** An act whose sample mail, if it shares one, has become a file like any other. */
export type PlainAct = Exclude<Act, { do: 'share-sample' }>

/**
 * Takes a sample mail from the tray, as if it had just been sent.
 * @throws Refused when there is no such sample
 */
export async function withSample(act: Act, now: Instant): Promise<PlainAct> {
  if (act.do !== 'share-sample') return act
  const mail = freshen(await readSample(act.file), now)
  return { do: 'share-file', name: act.file, base64: Buffer.from(mail).toString('base64') }
}
