import type { MailAddress } from '../intake/mail.js'
import type { Reading } from '../intake/reading.js'

/**
 * A reading as one JSON object.
 * @param label what the answer is found again by: `{ id }` or `{ file }`
 */
export function triageJson(label: Readonly<Record<string, unknown>>, reading: Reading): string {
  const { requester, candidates, subject, body, receivedAt, language, verdict, types } = reading
  return JSON.stringify({
    ...label,
    requester: person(requester),
    candidates: candidates.map((one) => ({ ...one, ...person(one) })),
    subject,
    body,
    receivedAt,
    language,
    verdict,
    types,
    regimes: reading.regimes.map(({ regime }) => regime),
    role: reading.role.is,
    customer: reading.customer?.name ?? reading.customer?.address ?? null,
    flags: reading.flags,
    references: reading.references,
    warnings: warningsOf(reading),
  })
}

function person(one: MailAddress | null) {
  return one && { name: one.name ?? null, address: one.address ?? null }
}

function warningsOf({ warnings, needsHuman }: Reading): readonly string[] {
  return needsHuman === undefined ? warnings : [...new Set([needsHuman, ...warnings])]
}
