import type { DeskDeps } from '../desk/deps.js'
import { readingKind, type SealedReading } from '../desk/sealed-reading.js'
import type { Reading } from '../intake/reading.js'
import type { ItemId, PersonId } from '../vault/ids.js'
import type { KeptFiles } from './fetch-files.js'

/** Seals what was read of a message, with all that names people, into somebody's folder. */
export async function sealReading(
  { vault }: Pick<DeskDeps, 'vault'>,
  person: PersonId,
  reading: Reading,
  { items, files }: KeptFiles,
): Promise<ItemId> {
  const { requester, candidates, customer, subject, body, warnings, flags, references } = reading
  const sealed: SealedReading = {
    requester,
    subject,
    body,
    warnings: [...warnings],
    originals: [...items],
    candidates: [...candidates],
    customer,
    flags: [...flags],
    references: [...references],
    words: reading.types.flatMap(({ type, because }) =>
      because === '' ? [] : [{ type, because }],
    ),
    files: [...files],
    attachments: [...(reading.attachments ?? [])],
    ...(reading.receivedOnAlso === undefined ? {} : { otherDay: reading.receivedOnAlso }),
  }
  return await vault.seal(person, readingKind, JSON.stringify(sealed))
}
