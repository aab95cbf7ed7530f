import type { Member } from '../people/member.js'
import type { Command } from '../requests/command.js'
import type { Request } from '../requests/request.js'
import type { ItemId, PersonId } from '../vault/ids.js'
import { copyItem } from './copy-item.js'
import type { DeskDeps } from './deps.js'
import { execute } from './execute.js'
import { findReceipt } from './find-receipt.js'
import { folderOfAddress } from './folder-of-address.js'
import { linkRelated } from './link-related.js'
import type { LoadedRequest } from './load-request.js'
import { nextReference } from './next-reference.js'
import { openReading } from './open-reading.js'
import { readingKind } from './sealed-reading.js'

/** Who asks beside the one a request was opened for. */
interface Asking {
  readonly name?: string
  readonly address?: string
}

interface By {
  readonly member: Member
  readonly inboundId: string
}

/**
 * Opens a request for one more person who asks in the same message, with the same clock and a
 * copy of the original in that person's own folder: erasing one of them leaves the others' whole.
 * Somebody for whom it was done before is not given a second one.
 * @returns the reference
 */
export async function openForPerson(
  deps: DeskDeps,
  { request }: LoadedRequest,
  asking: Asking,
  by: By,
): Promise<string> {
  const person =
    asking.address === undefined
      ? await deps.vault.newPerson()
      : await folderOfAddress(deps.vault, asking.address)
  const known = await openedBefore(deps, request, person)
  if (known !== undefined) return known
  const message = await copyMessage(deps, request, person, asking)
  const reference = await nextReference(deps)
  // The folder makes the id the same for two people who split at once: one of them opens it.
  const inboundId = `split:${request.reference}:${person}`
  const command = receipt(request, { reference, person, message })
  const outcome = await execute(deps, { reference, command, by: by.member, inboundId })
  if ('refused' in outcome) {
    const opened = await openedBefore(deps, request, person)
    if (opened !== undefined) return opened
    throw new Error(`could not split ${request.reference}: ${outcome.refused}`)
  }
  await confirmToo(deps, request, reference, by)
  await linkRelated(deps, reference)
  return reference
}

async function openedBefore(
  deps: DeskDeps,
  { reference, person: own }: Request,
  person: PersonId,
): Promise<string | undefined> {
  if (person === own) return reference
  return await findReceipt(deps, person, ({ links = [] }) =>
    links.some(({ other, why }) => other === reference && why === 'split'),
  )
}

async function copyMessage(
  deps: DeskDeps,
  request: Request,
  person: PersonId,
  requester: Asking,
): Promise<ItemId> {
  const reading = await openReading(deps, request)
  const copies: ItemId[] = []
  for (const item of reading?.originals ?? []) {
    const copy = await copyItem(deps, item, person)
    if (copy !== null) copies.push(copy)
  }
  const sealed = { ...reading, requester, originals: copies }
  return await deps.vault.seal(person, readingKind, JSON.stringify(sealed))
}

function receipt(
  request: Request,
  ids: { readonly reference: string; readonly person: PersonId; readonly message: ItemId },
): Command {
  const { platform, reporter, receivedOn, receivedBecause, types, language, regime, role } = request
  const links = [{ other: request.reference, why: 'split', receivedOn } as const]
  return {
    command: 'receive',
    ...ids,
    platform,
    reporter,
    receivedOn,
    receivedBecause,
    types,
    language,
    regime,
    role,
    links,
  }
}

/** Split after somebody had confirmed that it is a request: then all of them are. */
async function confirmToo(
  deps: DeskDeps,
  { status }: Request,
  reference: string,
  { member, inboundId }: By,
): Promise<void> {
  if (status === 'received') return
  await execute(deps, { reference, command: { command: 'confirm' }, by: member, inboundId })
}
