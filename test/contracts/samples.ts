import { type CivilDate, toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { addMs, type Instant, toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { MemberId } from '@privacy-desk/core/people/member.js'
import type { Append, EventRecord, RequestRow } from '@privacy-desk/core/ports/event-store.js'
import type { Inbound } from '@privacy-desk/core/ports/inbox.js'
import type { NewNotice } from '@privacy-desk/core/ports/notice-store.js'
import type { StoredItem, StoredKey } from '@privacy-desk/core/ports/vault-store.js'
import type { RequestEvent } from '@privacy-desk/core/requests/events.js'
import type { ItemId, PersonId } from '@privacy-desk/core/vault/ids.js'

/** The nth of a row of valid UUIDs that sort as their numbers do. */
function uuid(n: number): string {
  return `019cada2-6000-7000-8000-${n.toString(16).padStart(12, '0')}`
}

export function personId(n: number): PersonId {
  return uuid(0x10000 + n) as PersonId
}

export function itemId(n: number): ItemId {
  return uuid(0x20000 + n) as ItemId
}

export function memberId(name: string): MemberId {
  return name as MemberId
}

export function day(text: string): CivilDate {
  return toCivilDate(text)
}

/** Minutes after Monday, 2 March 2026, 09:00 UTC. */
export function at(minutes: number): Instant {
  return addMs(toInstant('2026-03-02T09:00:00.000Z'), minutes * 60_000)
}

/** The nth reference of 2026. */
export function reference(n: number): string {
  return `PR-2026-${String(n).padStart(4, '0')}`
}

/** A received event with every kind of value an event can hold. */
export function received(stream: string, person: PersonId = personId(1)): RequestEvent {
  return {
    type: 'request-received',
    reference: stream,
    person,
    message: itemId(1),
    platform: 'slack',
    reporter: memberId('slack:U0REPORTER'),
    receivedOn: day('2026-03-02'),
    receivedBecause: 'original-date',
    types: ['access', 'erasure'],
    language: 'en',
    regime: 'gdpr',
  }
}

/** A stored event; its hashes have the right form but belong to no chain. */
export function eventRecord(
  stream: string,
  version: number,
  event: RequestEvent = version === 1 ? received(stream) : { type: 'request-confirmed' },
): EventRecord {
  return {
    stream,
    version,
    at: at(version),
    by: memberId('anna'),
    event,
    previousHash: fakeHash(stream, version - 1),
    hash: fakeHash(stream, version),
  }
}

/** The projection of a request that was just received. */
export function row(stream: string, change: Partial<RequestRow> = {}): RequestRow {
  return {
    reference: stream,
    version: 1,
    status: 'received',
    person: personId(1),
    reporter: memberId('slack:U0REPORTER'),
    platform: 'slack',
    types: ['access', 'erasure'],
    regime: 'gdpr',
    receivedOn: day('2026-03-02'),
    dueSafe: day('2026-04-01'),
    dueLatest: day('2026-04-02'),
    needsHuman: false,
    openedAt: at(0),
    ...change,
  }
}

/** The append that opens a stream; its inbound id is derived from the stream's name. */
export function opening(stream: string, change: Partial<Append> = {}): Append {
  return {
    stream,
    expectedVersion: 0,
    inboundId: `slack:event:${stream}`,
    records: [eventRecord(stream, 1)],
    row: row(stream),
    plan: [],
    cancel: [],
    ...change,
  }
}

/** An append of one event on top of the version given. */
export function following(
  stream: string,
  expectedVersion: number,
  change: Partial<Append> = {},
): Append {
  const version = expectedVersion + 1
  return opening(stream, {
    expectedVersion,
    inboundId: `slack:action:${stream}:${version}`,
    records: [eventRecord(stream, version)],
    row: row(stream, { version, status: 'confirmed' }),
    ...change,
  })
}

/** A reminder to the owner, due at the beginning of the samples' time. */
export function newNotice(n: number, change: Partial<NewNotice> = {}): NewNotice {
  return {
    id: uuid(0x30000 + n),
    key: `${reference(1)}/stage-${n}/member:anna/1`,
    stream: reference(1),
    kind: 'reminder',
    stage: `stage-${n}`,
    recipient: 'member:anna',
    platform: 'slack',
    dueAt: at(0),
    ...change,
  }
}

/** A hand-over that has just come in. */
export function inbound(n: number, change: Partial<Inbound> = {}): Inbound {
  return {
    id: `slack:event:Ev${n}`,
    platform: 'slack',
    reporter: memberId('slack:U0REPORTER'),
    receivedAt: at(n),
    person: personId(n),
    item: itemId(n),
    status: 'stored',
    ...change,
  }
}

/** A wrapped data key; its bytes cover the whole range. */
export function storedKey(n: number, change: Partial<StoredKey> = {}): StoredKey {
  return {
    person: personId(n),
    masterKeyId: 'master-1',
    wrapped: Uint8Array.from({ length: 60 }, (_, index) => (index * 7 + n) % 256),
    createdAt: at(n),
    ...change,
  }
}

/** A sealed item in the folder of the first person. */
export function storedItem(n: number, change: Partial<StoredItem> = {}): StoredItem {
  return {
    id: itemId(n),
    person: personId(1),
    kind: 'message',
    sealed: Uint8Array.from({ length: 300 }, (_, index) => (index + n) % 256),
    ...change,
  }
}

function fakeHash(stream: string, version: number): string {
  return Buffer.from(`${stream}/${version}`.padEnd(32)).toString('hex')
}
