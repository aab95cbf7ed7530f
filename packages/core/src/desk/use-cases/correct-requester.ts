import type { Refusal } from '../../requests/refusal.js'
import type { Request } from '../../requests/request.js'
import type { ItemId, PersonId } from '../../vault/ids.js'
import type { DeskDeps } from '../deps.js'
import { type LoadedRequest, loadRequest } from '../load-request.js'
import { readingKind, type SealedReading } from '../sealed-reading.js'
import type { Call } from '../use-case.js'
import { openReading, permissionsOf } from '../view-request.js'
import { change } from './change-request.js'

/**
 * Says who really asks. What belongs to the request moves into that person's folder: two people
 * never share one, or erasing one would erase the other.
 * @returns `null` where the requester stays as it was
 */
export async function correctRequester(
  call: Call,
  name: string,
  address: string,
): Promise<LoadedRequest | Refusal | null> {
  const { deps, actor, intent } = call
  const loaded = await loadRequest(deps, intent.ref ?? '')
  if (loaded === null) return null
  if (!permissionsOf(deps, actor.member, loaded.request).has('correct')) return null
  const reading = await openReading(deps, loaded.request)
  if (reading === null || isSame(reading, name, address)) return null
  const person = await folderFor(deps, loaded.request, reading, address)
  await deps.vault.moveItems(itemsOf(loaded.request, reading), person)
  const message = await seal(deps, person, reading, name, address)
  const requester = { ...call, inboundId: `${call.inboundId}#requester` }
  return await change(requester, { command: 'correct', message, person }, 'correct')
}

function isSame({ requester }: SealedReading, name: string, address: string): boolean {
  return (requester?.name ?? '') === name && (requester?.address ?? '') === address
}

/** The folder of the new address, a new one where it is not known, the same where it did not change. */
async function folderFor(
  { vault }: DeskDeps,
  { person }: Request,
  { requester }: SealedReading,
  address: string,
): Promise<PersonId> {
  if (address === '' || address === requester?.address) return person
  const [known] = await vault.findByAddress(address)
  const folder = known ?? (await vault.newPerson())
  if (known === undefined) await vault.indexAddress(folder, address)
  return folder
}

/** Everything sealed for this request. */
function itemsOf(request: Request, { originals }: SealedReading): readonly ItemId[] {
  const { message, extension, note } = request
  const notes = [extension?.reason, note].filter((item) => item !== undefined)
  return [message, ...originals, ...notes]
}

async function seal(
  { vault }: DeskDeps,
  person: PersonId,
  reading: SealedReading,
  name: string,
  address: string,
): Promise<ItemId> {
  const requester = {
    ...(name === '' ? {} : { name }),
    ...(address === '' ? {} : { address }),
  }
  return await vault.seal(person, readingKind, JSON.stringify({ ...reading, requester }))
}
