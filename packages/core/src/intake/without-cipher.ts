import type { Mail, ReadMail } from './mail.js'

const beginning = '-----BEGIN PGP MESSAGE-----'
const block = /-----BEGIN PGP MESSAGE-----[\s\S]*?(?:-----END PGP MESSAGE-----|$)/g

/** What was read without what is encrypted inside its text: that says nothing to anybody here. */
export function withoutCipher(read: ReadMail): ReadMail {
  const { outer, original, below } = read
  if (![outer, original, below].some((mail) => mail?.body.includes(beginning))) return read
  return {
    ...read,
    outer: plain(outer),
    original: original && plain(original),
    ...(below ? { below: plain(below) } : {}),
  }
}

function plain(mail: Mail): Mail {
  if (!mail.body.includes(beginning)) return mail
  const warnings = new Set([...mail.warnings, 'encrypted' as const])
  return { ...mail, body: mail.body.replace(block, '').trim(), warnings: [...warnings] }
}
