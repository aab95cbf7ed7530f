import type { DeskDeps } from '../desk/deps.js'
import type { CandidateReason } from '../intake/candidate.js'
import type { Reading } from '../intake/reading.js'
import type { RequestRow } from '../ports/event-store.js'
import type { PersonId } from '../vault/ids.js'

/** Requests of the desk that a message names, by whether its sender is their requester. */
export interface NamedRequests {
  readonly own: readonly RequestRow[]
  readonly ofOthers: readonly RequestRow[]
}

/** A hostile mail may name thousands. */
const mostReferences = 10

/**
 * Looks up the references that a message names. Only who wrote it counts, as far as its headers
 * tell, not whom its words speak of: otherwise anybody could write into the request of anybody.
 */
export async function namedRequests(
  { store, vault }: Pick<DeskDeps, 'store' | 'vault'>,
  reading: Reading,
): Promise<NamedRequests> {
  const references = reading.references.slice(0, mostReferences)
  if (references.length === 0) return { own: [], ofOthers: [] }
  const found = await Promise.all(references.map((one) => store.events.request(one)))
  const rows = found.filter((row) => row !== null)
  const senders = await foldersOf(vault, sendersOf(reading))
  return {
    own: rows.filter(({ person }) => senders.has(person)),
    ofOthers: rows.filter(({ person }) => !senders.has(person)),
  }
}

const wrote: readonly CandidateReason[] = ['original-sender', 'outer-sender']

function sendersOf({ candidates }: Reading): readonly string[] {
  return candidates
    .filter(({ because }) => wrote.includes(because))
    .flatMap(({ address }) => address ?? [])
}

async function foldersOf(
  vault: DeskDeps['vault'],
  addresses: readonly string[],
): Promise<ReadonlySet<PersonId>> {
  const folders = await Promise.all(addresses.map((address) => vault.findByAddress(address)))
  return new Set(folders.flat())
}
