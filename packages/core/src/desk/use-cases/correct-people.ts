import type { SealedItem } from '../../requests/events.js'
import type { Refusal } from '../../requests/refusal.js'
import type { Request } from '../../requests/request.js'
import type { ItemId, PersonId } from '../../vault/ids.js'
import type { DeskDeps } from '../deps.js'
import { folderOfAddress } from '../folder-of-address.js'
import { itemsOf } from '../items-of.js'
import { type LoadedRequest, loadRequest } from '../load-request.js'
import { openReading } from '../open-reading.js'
import { permissionsOf } from '../permissions-of.js'
import { customerName, readingKind, type SealedReading } from '../sealed-reading.js'
import type { Call } from '../use-case.js'
import { change } from './change-request.js'

/** Who a person says it is about. */
export interface PeopleNamed {
  readonly requester: { readonly name?: string | undefined; readonly address?: string | undefined }
  /** The customer for whom the organisation holds the data; empty where there is none. */
  readonly customer: string
}

/**
 * Says who really asks, and whose customer they are. What belongs to the request moves into the
 * requester's folder: two people never share one, or erasing one would erase the other.
 * @param named what was entered, given what was read
 * @returns `null` where the people stay as they were
 */
export async function correctPeople(
  call: Call,
  named: (reading: SealedReading) => PeopleNamed,
): Promise<LoadedRequest | Refusal | null> {
  const { deps, actor, intent } = call
  const loaded = await loadRequest(deps, intent.ref ?? '')
  if (loaded === null) return null
  if (!permissionsOf(deps, actor.member, loaded.request).has('correct')) return null
  const reading = await openReading(deps, loaded.request)
  if (reading === null) return null
  const corrected = withPeople(reading, named(reading))
  const sealed = changedItems(reading, corrected)
  if (sealed.length === 0) return null
  const person = await folderFor(deps, loaded.request, reading, corrected)
  await deps.vault.moveItems(await itemsOf(deps, loaded), person)
  const message = await seal(deps, person, corrected)
  const once = { ...call, inboundId: `${call.inboundId}#people` }
  return await change(once, { command: 'correct', message, person, sealed }, 'correct')
}

function withPeople(reading: SealedReading, { requester, customer }: PeopleNamed): SealedReading {
  const known = customerName(reading.customer)
  return {
    ...reading,
    requester,
    customer: customer === known ? reading.customer : customer === '' ? null : { name: customer },
  }
}

function changedItems(before: SealedReading, after: SealedReading): readonly SealedItem[] {
  const { requester: one } = before
  const { requester: other } = after
  const same =
    (one?.name ?? '') === (other?.name ?? '') && (one?.address ?? '') === (other?.address ?? '')
  return [
    ...(same ? [] : ['requester' as const]),
    ...(before.customer === after.customer ? [] : ['customer' as const]),
  ]
}

/** The folder of the new address, a new one where it is not known, the same where it did not change. */
async function folderFor(
  { vault }: DeskDeps,
  { person }: Request,
  { requester: before }: SealedReading,
  { requester: after }: SealedReading,
): Promise<PersonId> {
  const address = after?.address ?? ''
  if (address === '' || address === before?.address) return person
  return await folderOfAddress(vault, address)
}

async function seal(
  { vault }: DeskDeps,
  person: PersonId,
  reading: SealedReading,
): Promise<ItemId> {
  return await vault.seal(person, readingKind, JSON.stringify(reading))
}
