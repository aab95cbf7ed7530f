import type { CivilDate } from '../calendar/civil-date.js'
import { civilDateAt } from '../calendar/zone.js'
import type { DeskDeps } from '../desk/deps.js'
import { execute } from '../desk/execute.js'
import { findMember } from '../desk/members.js'
import { readingKind } from '../desk/sealed-reading.js'
import type { Handover } from '../intake/handover.js'
import type { Reading } from '../intake/reading.js'
import type { WarningCode } from '../intake/warning.js'
import type { Inbound } from '../ports/inbox.js'
import type { ReadResult } from '../ports/mail-reader.js'
import type { Command } from '../requests/command.js'
import type { ItemId, PersonId } from '../vault/ids.js'
import { kickSweep } from './kick.js'
import type { StoredHandover } from './stored-handover.js'

/** Opens the request that a handover turned out to be, for its reporter to confirm. */
export async function openRequest(
  deps: DeskDeps,
  stored: StoredHandover,
  originals: readonly ItemId[],
  result: ReadResult,
): Promise<void> {
  const { inbound, handover } = stored
  const reading = 'reading' in result ? result.reading : unread(deps, handover, result.failed)
  const reference = await reserveReference(deps, inbound)
  const person = await personOf(deps, stored, reading)
  const message = await sealReading(deps, person, reading, originals)
  const outcome = await execute(deps, {
    reference,
    command: receive(deps, inbound, reading, { reference, person, message }),
    by: await findMember(deps, inbound.reporter),
    inboundId: inbound.id,
  })
  if ('refused' in outcome && outcome.refused !== 'already-received') {
    throw new Error(`could not open ${reference}: ${outcome.refused}`)
  }
  await deps.store.inbox.markInbound(inbound.id, { status: 'read', stream: reference })
  await kickSweep(deps)
}

/** Reserved before the stream exists, so that reading a second time finds the same reference. */
async function reserveReference(deps: DeskDeps, inbound: Inbound): Promise<string> {
  if (inbound.stream !== undefined) return inbound.stream
  const year = Number(today(deps).slice(0, 4))
  const next = await deps.store.events.nextReference(year)
  return await deps.store.inbox.reserveStream(inbound.id, next)
}

/** The requester's own folder, if the address is known; else the one the handover was sealed in. */
async function personOf(
  { vault }: DeskDeps,
  { inbound, folder }: StoredHandover,
  { requester }: Reading,
): Promise<PersonId> {
  if (requester?.address === undefined) return folder
  const [known] = await vault.findByAddress(requester.address)
  if (known === undefined) {
    await vault.indexAddress(folder, requester.address)
    return folder
  }
  await vault.moveAll(inbound.person, known)
  return known
}

async function sealReading(
  { vault }: DeskDeps,
  person: PersonId,
  { requester, subject, body, warnings }: Reading,
  originals: readonly ItemId[],
): Promise<ItemId> {
  const sealed = { requester, subject, body, warnings, originals }
  return await vault.seal(person, readingKind, JSON.stringify(sealed))
}

function receive(
  { profile }: DeskDeps,
  { platform, reporter }: Inbound,
  reading: Reading,
  ids: { reference: string; person: PersonId; message: ItemId },
): Command {
  const { receivedOn, receivedBecause, types, language, needsHuman } = reading
  return {
    command: 'receive',
    ...ids,
    platform,
    reporter,
    receivedOn,
    receivedBecause,
    types: types.map(({ type }) => type),
    language,
    regime: profile.regime,
    ...(needsHuman === undefined ? {} : { needsHuman }),
  }
}

/** What is known of a message that could not be read: that it came, and when it was handed over. */
function unread(deps: DeskDeps, handover: Handover, needsHuman: WarningCode): Reading {
  return {
    requester: null,
    candidates: [],
    subject: '',
    body: '',
    receivedOn: civilDateAt(handover.at, deps.profile.zone),
    receivedBecause: 'handed-over',
    receivedAt: null,
    language: deps.profile.language,
    verdict: 'unsure',
    types: [{ type: 'other', confidence: 0, because: '' }],
    regimes: [{ regime: deps.profile.regime, because: 'default' }],
    role: { is: 'controller', because: 'default' },
    customer: null,
    flags: [],
    references: [],
    warnings: [],
    needsHuman,
  }
}

function today({ clock, profile }: DeskDeps): CivilDate {
  return civilDateAt(clock.now(), profile.zone)
}
