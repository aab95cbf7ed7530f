import type { DeskDeps } from '../desk/deps.js'
import { loadRequest } from '../desk/load-request.js'
import type { Reading } from '../intake/reading.js'
import { findLetters, letterMark, type NamedLetter } from '../letters/mail/message-id.js'
import type { RequestRow } from '../ports/event-store.js'
import type { Request } from '../requests/request.js'
import type { LetterId, RequestLetter } from '../requests/request-letter.js'

/** A letter that a mail server gave back. */
export interface ReturnedLetter {
  readonly row: RequestRow
  readonly letter: LetterId
  readonly failure: string
}

const most = 10

/**
 * The letter of the desk that a report speaks of. By its Message-ID, which only who got the letter
 * knows; else by its request's reference, where the address that failed is the requester's.
 */
export async function returnedLetter(
  deps: DeskDeps,
  { returned, references }: Reading,
): Promise<ReturnedLetter | null> {
  if (returned === undefined) return null
  const { failure } = returned
  for (const named of returned.of.flatMap(findLetters).slice(0, most)) {
    const found = await find(deps, named.reference, ({ letters }) =>
      letters.find((letter) => isNamed(letter, named)),
    )
    if (found !== null) return { ...found, failure }
  }
  for (const reference of references.slice(0, most)) {
    const found = await find(deps, reference, ({ letters }) => letters.findLast(wasSentHere))
    if (found !== null && (await isRecipient(deps, found.row, returned.recipients))) {
      return { ...found, failure }
    }
  }
  return null
}

async function find(
  deps: DeskDeps,
  reference: string,
  pick: (request: Request) => RequestLetter | undefined,
): Promise<Omit<ReturnedLetter, 'failure'> | null> {
  const row = await deps.store.events.request(reference)
  const loaded = row === null ? null : await loadRequest(deps, reference)
  const letter = loaded === null ? undefined : pick(loaded.request)
  return row === null || letter === undefined ? null : { row, letter: letter.id }
}

function isNamed(letter: RequestLetter, { letter: id, mark }: NamedLetter): boolean {
  return letter.id === id && letter.content !== undefined && letterMark(letter.hash) === mark
}

function wasSentHere({ how, status }: RequestLetter): boolean {
  return how === 'smtp' && (status === 'released' || status === 'sent')
}

async function isRecipient(
  { vault }: DeskDeps,
  { person }: RequestRow,
  addresses: readonly string[],
): Promise<boolean> {
  const folders = await Promise.all(addresses.map((address) => vault.findByAddress(address)))
  return folders.flat().includes(person)
}
