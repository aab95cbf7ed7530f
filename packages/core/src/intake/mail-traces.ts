import type { MailTraces } from './mail.js'
import { oneLine } from './one-line.js'

/** A conversation may be long; what it began with and what it ended with names the request. */
const mostAnswered = 4_000

/** Headers that mail programs give to notes of absence beside, or instead of, the standard one. */
const ofProgram = ['x-autoreply', 'x-autorespond']

/**
 * What the headers of a mail tell of why it came: what it answers (RFC 5322, 3.6.4) and whether a
 * program answered (RFC 3834, 5). A mail that a web form made is no answer of a program.
 * @param header a header's value by its name in small letters, empty where there is none
 */
export function mailTraces(header: (name: string) => string): MailTraces {
  const answers = oneLine(`${header('in-reply-to')} ${header('references')}`).slice(0, mostAnswered)
  const automatic =
    /^auto-replied\b/i.test(header('auto-submitted').trim()) ||
    /^auto_reply\b/i.test(header('precedence').trim()) ||
    ofProgram.some((name) => header(name).trim() !== '')
  return { ...(answers === '' ? {} : { answers }), ...(automatic ? { automatic } : {}) }
}
