import type { DeskDeps } from '../desk/deps.js'
import { execute } from '../desk/execute.js'
import type { LoadedRequest } from '../desk/load-request.js'
import { findMember } from '../desk/members.js'
import type { Reading } from '../intake/reading.js'
import type { PersonId } from '../vault/ids.js'
import type { KeptFiles } from './fetch-files.js'
import { receivedBecause } from './received-because.js'
import { sealReading } from './seal-reading.js'
import type { StoredHandover } from './stored-handover.js'

/**
 * Keeps a message with the request that it names, in that requester's folder. It ends the wait for
 * the requester, if there is one; what it asks, the owner reads and decides.
 */
export async function addToRequest(
  deps: DeskDeps,
  stored: StoredHandover,
  kept: KeptFiles,
  reading: Reading,
  { request }: LoadedRequest,
  how: 'reference' | 'returned',
): Promise<void> {
  const { inbound } = stored
  const person = await moveInto(deps, stored, request.person)
  const outcome = await execute(deps, {
    reference: request.reference,
    command: {
      command: 'add-message',
      message: await sealReading(deps, person, reading, kept),
      how,
      reporter: inbound.reporter,
      platform: inbound.platform,
      receivedOn: reading.receivedOn,
      receivedBecause: receivedBecause(reading),
      types: how === 'returned' ? [] : reading.types.map(({ type }) => type),
      ...(reading.automatic === true ? { automatic: true } : {}),
      replies: how === 'reference' && reading.automatic !== true,
    },
    by: await findMember(deps, inbound.reporter),
    inboundId: inbound.id,
  })
  if ('refused' in outcome) throw new Error(`nothing was added: ${outcome.refused}`)
}

/** A requester who was erased meanwhile has no folder: the message stays in its own. */
async function moveInto(
  { vault, store }: DeskDeps,
  { inbound, folder }: StoredHandover,
  person: PersonId,
): Promise<PersonId> {
  if ((await store.vault.key(person)) === null) return folder
  await vault.moveAll(inbound.person, person)
  return person
}
