import { looksLikeMime } from './source-kind.js'

/** A mail of the desk that a mail server gave back. Untrusted text: anybody can write one. */
export interface ReturnedMail {
  /** Message-IDs of the mails that it speaks of. */
  readonly of: readonly string[]
  /** Addresses that it could not be brought to. */
  readonly recipients: readonly string[]
  /** What went wrong, as a code such as `smtp-5.1.1` (RFC 3463). */
  readonly failure: string
}

/** What a report tells stands in front of the mail that it encloses. */
const longest = 300_000
const most = 10

const programs = /^(?:mailer-daemon|postmaster|microsoftexchange[0-9a-f]+)@/i

/**
 * Reads a mail, or its source, as the report of a mail server that it could not deliver a mail for
 * good (RFC 3464). A report of a delay, or that it was delivered, is none. Total.
 * @param sender of the mail; programs without reports in parts are known by it
 */
export function returnedMail(source: string, sender: string): ReturnedMail | null {
  const text = source.slice(0, longest)
  const isReport = looksLikeMime(text) && /report-type="?delivery-status/i.test(text)
  const hasFailed = isReport
    ? /^action:[ \t]*failed\b/im.test(text)
    : programs.test(sender) && /\b5\.\d{1,3}\.\d{1,3}\b/.test(text)
  if (!hasFailed) return null
  return {
    of: valuesOf(text, /^[> \t]*message-id:\s*(<[^<>\s]{1,250}>)/gim),
    recipients: valuesOf(
      text,
      /^(?:final|original)-recipient:[ \t]*rfc822;[ \t]*<?([^\s<>]{3,254})/gim,
    ),
    failure: `smtp-${codeIn(text)}`,
  }
}

function valuesOf(text: string, pattern: RegExp): readonly string[] {
  const found = [...text.matchAll(pattern)].map(([, value = '']) => value)
  return [...new Set(found)].slice(0, most)
}

function codeIn(text: string): string {
  const [, field] = /^status:[ \t]*(5\.\d{1,3}\.\d{1,3})\b/im.exec(text) ?? []
  const [, said] = /\b(5\.\d{1,3}\.\d{1,3})\b/.exec(text) ?? []
  return field ?? said ?? '5.0.0'
}
