import type { DeskDeps } from '../desk/deps.js'
import { execute } from '../desk/execute.js'
import { linkRelated } from '../desk/link-related.js'
import { loadRequest } from '../desk/load-request.js'
import { findMember } from '../desk/members.js'
import { nextReference } from '../desk/next-reference.js'
import { recordLetter } from '../desk/record-letter.js'
import { wordsAddress } from '../desk/words-address.js'
import type { Reading } from '../intake/reading.js'
import { unread } from '../intake/unread.js'
import type { ReadResult } from '../ports/mail-reader.js'
import type { PersonId } from '../vault/ids.js'
import { addToRequest } from './add-to-request.js'
import type { KeptFiles } from './fetch-files.js'
import { type Filing, filingOf } from './filing.js'
import { kickSweep } from './kick.js'
import { namedRequests } from './named-requests.js'
import { receiptOf } from './receipt-of.js'
import { type ReturnedLetter, returnedLetter } from './returned-letter.js'
import { sealReading } from './seal-reading.js'
import type { StoredHandover } from './stored-handover.js'

/**
 * Opens the request that a handover turned out to be, for its reporter to confirm; or adds it to
 * the request that it names, if its sender is that requester.
 */
export async function openRequest(
  deps: DeskDeps,
  stored: StoredHandover,
  kept: KeptFiles,
  result: ReadResult,
): Promise<void> {
  const { inbound, handover } = stored
  const reading =
    'reading' in result ? result.reading : unread(result.failed, handover, deps.profile)
  const returned = await returnedLetter(deps, reading)
  const filing =
    returned === null
      ? filingOf(await namedRequests(deps, reading), reading)
      : { into: returned.row, links: [] }
  const reference = await reserveReference(deps, stored, filing)
  const existing = await loadRequest(deps, reference)
  if (existing === null) {
    await open(deps, stored, kept, reading, { reference, filing })
  } else if (!(await deps.store.events.isHandled(inbound.id))) {
    const how = returned === null ? 'reference' : 'returned'
    await addToRequest(deps, stored, kept, reading, existing, how)
  }
  if (returned !== null) await noteReturned(deps, returned)
  await linkComplaint(deps, reference, reading, filing)
  await linkRelated(deps, reference)
  await deps.store.inbox.markInbound(inbound.id, { status: 'read', stream: reference })
  await kickSweep(deps)
}

/** That it came back a second time, or after somebody else had said so, changes nothing. */
async function noteReturned(
  deps: DeskDeps,
  { row, letter, failure }: ReturnedLetter,
): Promise<void> {
  await recordLetter(deps, row.reference, letter, { what: 'bounced', failure })
  await deps.store.outbox.markBounced(row.reference, letter, failure)
}

/** Reserved before anything is written, so that reading a second time comes to the same end. */
async function reserveReference(
  deps: DeskDeps,
  { inbound }: StoredHandover,
  { into }: Filing,
): Promise<string> {
  if (inbound.stream !== undefined) return inbound.stream
  const reference = into?.reference ?? (await nextReference(deps))
  return await deps.store.inbox.reserveStream(inbound.id, reference)
}

/** Whoever handled the settled request hears of the complaint; what is known already is refused. */
async function linkComplaint(
  deps: DeskDeps,
  reference: string,
  { receivedOn }: Reading,
  { complainsOf }: Filing,
): Promise<void> {
  if (complainsOf === undefined || complainsOf.reference === reference) return
  await execute(deps, {
    reference: complainsOf.reference,
    command: { command: 'link', links: [{ other: reference, why: 'complaint', receivedOn }] },
    by: 'desk',
    inboundId: `complaint:${reference}`,
  })
}

async function open(
  deps: DeskDeps,
  stored: StoredHandover,
  kept: KeptFiles,
  reading: Reading,
  { reference, filing }: { readonly reference: string; readonly filing: Filing },
): Promise<void> {
  const { inbound } = stored
  const person = await personOf(deps, stored, reading)
  const message = await sealReading(deps, person, reading, kept)
  const outcome = await execute(deps, {
    reference,
    command: receiptOf(deps, inbound, reading, { reference, filing, person, message }),
    by: await findMember(deps, inbound.reporter),
    inboundId: inbound.id,
  })
  if ('refused' in outcome && outcome.refused !== 'already-received') {
    throw new Error(`could not open ${reference}: ${outcome.refused}`)
  }
}

/** The requester's own folder, if the address is known; else the one the handover was sealed in. */
async function personOf(
  { vault }: DeskDeps,
  { inbound, folder }: StoredHandover,
  reading: Reading,
): Promise<PersonId> {
  const { requester } = reading
  if (requester?.address === undefined) {
    const words = wordsAddress(reading)
    if (words !== null) await vault.indexAddress(folder, words)
    return folder
  }
  const [known] = await vault.findByAddress(requester.address)
  if (known === undefined) {
    await vault.indexAddress(folder, requester.address)
    return folder
  }
  await vault.moveAll(inbound.person, known)
  return known
}
