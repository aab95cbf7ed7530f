import type { BreachEvent } from '@privacy-desk/core/breaches/events.js'
import type { BreachRow } from '@privacy-desk/core/ports/breach-store.js'
import type { Append, EventRecord } from '@privacy-desk/core/ports/event-store.js'
import { at, itemId, memberId, personId } from './samples.js'

export type BreachAppend = Append<BreachEvent, BreachRow>

/** The nth breach of 2026. */
export function breach(n: number): string {
  return `BR-2026-${String(n).padStart(4, '0')}`
}

/** The opening of a breach, with every kind of value that it can hold. */
export function breachOpened(stream: string): BreachEvent {
  return {
    type: 'breach-opened',
    reference: stream,
    folder: personId(1),
    description: itemId(1),
    platform: 'slack',
    opener: memberId('anna'),
    lead: memberId('anna'),
    members: [memberId('dora')],
    role: 'controller',
    regime: 'gdpr',
    noticedAt: at(0),
    isPrivate: false,
  }
}

/** A stored event; its hashes have the right form but belong to no chain. */
function breachRecord(stream: string, version: number): EventRecord<BreachEvent> {
  const hash = (n: number) => n.toString(16).padStart(64, '0')
  return {
    stream,
    version,
    at: at(version),
    by: memberId('anna'),
    event:
      version === 1
        ? breachOpened(stream)
        : { type: 'individuals-told', at: at(1), publicly: true },
    previousHash: hash(version - 1),
    hash: hash(version),
  }
}

/** The projection of a breach that was just opened. */
export function breachRow(stream: string, change: Partial<BreachRow> = {}): BreachRow {
  return {
    reference: stream,
    version: 1,
    status: 'open',
    nature: 'breach',
    lead: memberId('anna'),
    people: [memberId('anna'), memberId('dora')],
    isPrivate: false,
    role: 'controller',
    regime: 'gdpr',
    noticedAt: at(0),
    openedAt: at(1),
    ...change,
  }
}

/** The append that opens a breach. */
export function breachOpening(stream: string, change: Partial<BreachAppend> = {}): BreachAppend {
  return {
    stream,
    expectedVersion: 0,
    inboundId: `slack:event:${stream}`,
    records: [breachRecord(stream, 1)],
    row: breachRow(stream),
    plan: [],
    cancel: [],
    ...change,
  }
}

/** An append of one event on top of the version given. */
export function breachFollowing(
  stream: string,
  expectedVersion: number,
  change: Partial<BreachAppend> = {},
): BreachAppend {
  const version = expectedVersion + 1
  return breachOpening(stream, {
    expectedVersion,
    inboundId: `slack:action:${stream}:${version}`,
    records: [breachRecord(stream, version)],
    row: breachRow(stream, { version, awareAt: at(2) }),
    ...change,
  })
}
