import type { Attempt } from '../../ports/mail-transport.js'

/** What nodemailer tells of a failure. */
export interface SmtpFailure {
  readonly code?: string | undefined
  readonly responseCode?: number | undefined
  readonly command?: string | undefined
}

/** The commands that a server answers about this one mail. */
const ofThisMail: readonly string[] = ['MAIL FROM', 'RCPT TO', 'DATA']

/** RFC 4954: the server wants another login. That is a matter of the desk's settings. */
const ofLogin: readonly number[] = [530, 534, 535, 538]

/**
 * What a failed attempt means (RFC 5321, 4.2.1: 4xx may be tried again, 5xx may not). A reply of
 * the server is the truth; without one, all depends on whether the message was begun.
 */
export function judgeFailure(
  error: SmtpFailure,
  begun: boolean,
): Exclude<Attempt, { what: 'sent' }> {
  const { responseCode: reply = 0, command = '' } = error
  const failure = codeOf(error)
  if (reply >= 400 && reply < 500) return { what: 'later', failure }
  if (reply >= 500 && reply < 600) {
    const isFinal = ofThisMail.includes(command) && !ofLogin.includes(reply)
    if (isFinal) return { what: 'refused', failure }
    if (!begun) return { what: 'later', failure }
  }
  if (begun) return { what: 'uncertain', failure }
  return neverGoes(error) ? { what: 'refused', failure } : { what: 'later', failure }
}

/** Too large for the server, or an address that it cannot be told. */
function neverGoes({ code, command = '' }: SmtpFailure): boolean {
  return code === 'EENVELOPE' || (code === 'EMESSAGE' && ofThisMail.includes(command))
}

function codeOf({ code, responseCode }: SmtpFailure): string {
  if (responseCode) return `smtp-${responseCode}`
  return `smtp-${(code ?? 'unknown')
    .replace(/^E/, '')
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '-')}`
}
