import type { DeskDeps } from '../desk/deps.js'
import type { Reading } from '../intake/reading.js'
import type { Inbound } from '../ports/inbox.js'
import type { Command } from '../requests/command.js'
import type { RecordedReading } from '../requests/recorded-reading.js'
import type { ItemId, PersonId } from '../vault/ids.js'
import type { Filing } from './filing.js'
import { receivedBecause } from './received-because.js'

/** Where a request and what it is made of are kept. */
export interface Filed {
  readonly reference: string
  readonly person: PersonId
  readonly message: ItemId
  readonly filing: Filing
}

/** The command that opens the request which a message was read as. */
export function receiptOf(
  { profile, law }: Pick<DeskDeps, 'profile' | 'law'>,
  { platform, reporter }: Inbound,
  reading: Reading,
  { filing, ...filed }: Filed,
): Command {
  const { receivedOn, types, language, needsHuman, regimes, role } = reading
  const { regime, because } = lawOf(regimes, filing, { profile, law })
  const { links } = filing
  return {
    command: 'receive',
    ...filed,
    platform,
    reporter,
    receivedOn,
    receivedBecause: receivedBecause(reading),
    types: types.map(({ type }) => type),
    language,
    regime,
    role: role.is,
    reading: recorded(reading, because),
    ...(needsHuman === undefined ? {} : { needsHuman }),
    ...(links.length === 0 ? {} : { links }),
  }
}

/**
 * A law may be recognised of which the desk has no rules: then its own law counts. A complaint that
 * tells of none is under the law of what it complains of.
 */
function lawOf(
  regimes: Reading['regimes'],
  { complainsOf }: Filing,
  { profile, law }: Pick<DeskDeps, 'profile' | 'law'>,
): { readonly regime: string; readonly because: string } {
  const found = regimes.find(({ regime }) => law.laws.some(({ id }) => id === regime))
  if (found !== undefined && found.because !== 'default') return found
  if (complainsOf !== undefined) {
    return { regime: complainsOf.regime, because: 'settled-request' }
  }
  return { regime: found?.regime ?? profile.regime, because: 'default' }
}

/** The reading in codes: no word of the message, no name, no address. */
function recorded(
  { verdict, types, candidates, role }: Reading,
  regimeBecause: string,
): RecordedReading {
  return {
    verdict,
    types: types.map(({ type, confidence }) => ({ type, confidence: hundredths(confidence) })),
    requesterBecause: candidates[0]?.because ?? null,
    regimeBecause,
    roleBecause: role.because,
  }
}

/** A hash is over this number's digits: two are enough, and they survive any database. */
function hundredths(confidence: number): number {
  return Math.round(confidence * 100) / 100
}
