import { epochMs, type Instant } from '@privacy-desk/core/calendar/instant.js'
import { shiftDates } from './shift-dates.js'

const weekMs = 7 * 86_400_000

const encodedPart =
  /(Content-Transfer-Encoding: base64(?:\r?\n[^\r\n]+)*\r?\n\r?\n)([A-Za-z0-9+/=\r\n]+)/gi

/**
 * A sample mail as if it had been sent within the last seven days: every date in it is moved by
 * the same number of weeks. Else all samples would be years overdue some day.
 * @param now by the desk's clock
 */
export function freshen(mail: Uint8Array, now: Instant): Uint8Array {
  const text = Buffer.from(mail).toString('latin1')
  const weeks = weeksUntil(text, now)
  if (weeks === 0) return mail
  const moved = shiftDates(text, weeks * 7).replace(
    encodedPart,
    (_, head: string, body: string) => head + shiftEncoded(body, weeks * 7),
  )
  return Buffer.from(moved, 'latin1')
}

/** Whole weeks from the mail's date to now; negative for a mail from the desk's future. */
function weeksUntil(text: string, now: Instant): number {
  const sent = Date.parse(/^Date: ([^(\r\n]+)/m.exec(text)?.[1] ?? '')
  return Number.isNaN(sent) ? 0 : Math.floor((epochMs(now) - sent) / weekMs)
}

function shiftEncoded(body: string, days: number): string {
  const text = Buffer.from(body, 'base64').toString('latin1')
  const moved = Buffer.from(shiftDates(text, days), 'latin1').toString('base64')
  return `${(moved.match(/.{1,76}/g) ?? []).join('\n')}\n\n`
}
