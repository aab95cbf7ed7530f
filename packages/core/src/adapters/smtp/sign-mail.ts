import { buffer } from 'node:stream/consumers'
import DKIM from 'nodemailer/lib/dkim'
import type { DkimSettings } from '../../config/mail-settings.js'

/** The mail with a DKIM signature in front of it (RFC 6376). */
export async function signMail(
  message: Uint8Array,
  { domain, selector, key }: DkimSettings,
): Promise<Uint8Array> {
  const signer = new DKIM({ domainName: domain, keySelector: selector, privateKey: key })
  return await buffer(signer.sign(Buffer.from(message)))
}
