import type { RequestRow } from '../ports/event-store.js'
import type { Link } from '../requests/link.js'
import { relationOf } from '../requests/relation.js'
import type { Request } from '../requests/request.js'
import type { PersonId } from '../vault/ids.js'
import type { DeskDeps } from './deps.js'
import { execute } from './execute.js'
import { loadRequest } from './load-request.js'
import { openReading } from './open-reading.js'
import { wordsAddress } from './words-address.js'

/** Requests of one person that are looked at; nobody has more in earnest. */
const mostRequests = 100

/**
 * Links a request with others of the same person, and those with it: likely duplicates, whose
 * earliest receipt then counts for all, and repeats. It runs after the request was written, not
 * before, so that of two messages read at once each finds the other. May run any number of times.
 */
export async function linkRelated(deps: DeskDeps, reference: string): Promise<void> {
  const loaded = await loadRequest(deps, reference)
  if (loaded === null || loaded.request.status === 'closed') return
  const { request } = loaded
  const rows = await requestsOfPerson(deps, request)
  const related = rows.flatMap((row) => {
    const why = relationOf(request, row)
    return why === null ? [] : [{ row, why }]
  })
  await unlinkStrangers(deps, request, rows)
  await linkAll(deps, request, related.map(linkTo))
  for (const { row, why } of related) {
    if (why === 'duplicate') await linkBack(deps, row.reference, request)
  }
}

const linkTo = ({ row, why }: { row: RequestRow; why: Link['why'] }): Link => ({
  other: row.reference,
  why,
  receivedOn: row.receivedOn,
})

/** Two handovers at once may have made two folders for one address: all of them are looked into. */
async function requestsOfPerson(deps: DeskDeps, request: Request): Promise<readonly RequestRow[]> {
  const address = await addressOf(deps, request)
  const known = address === null ? [] : await deps.vault.findByAddress(address)
  const folders = [...new Set<PersonId>([request.person, ...known])]
  const rows = await Promise.all(
    folders.map((person) => deps.store.events.requests({ person, limit: mostRequests })),
  )
  return rows.flat()
}

/** Where nobody is known to ask, the same words are taken for the same mail. */
async function addressOf(deps: DeskDeps, request: Request): Promise<string | null> {
  const reading = await openReading(deps, request)
  if (reading === null) return null
  return reading.requester?.address ?? wordsAddress(reading)
}

/** After another requester was entered, the requests of the former one have no say any more. */
async function unlinkStrangers(
  deps: DeskDeps,
  request: Request,
  rows: readonly RequestRow[],
): Promise<void> {
  const known = new Set(rows.map(({ reference }) => reference))
  const strangers = request.links.filter(
    ({ other, why }) => (why === 'duplicate' || why === 'repeat') && !known.has(other),
  )
  for (const { other } of strangers) {
    await unlink(deps, request.reference, other)
    await unlink(deps, other, request.reference)
  }
}

async function linkAll(
  deps: DeskDeps,
  { reference }: Pick<Request, 'reference'>,
  links: readonly Link[],
): Promise<void> {
  if (links.length > 0) await byDesk(deps, reference, { command: 'link', links })
}

async function linkBack(
  deps: DeskDeps,
  to: string,
  { reference, receivedOn }: Request,
): Promise<void> {
  await linkAll(deps, { reference: to }, [{ other: reference, why: 'duplicate', receivedOn }])
}

async function unlink(deps: DeskDeps, reference: string, other: string): Promise<void> {
  await byDesk(deps, reference, { command: 'unlink', other, because: 'other-requester' })
}

/** What is known already is refused, and that is all there is to it. */
async function byDesk(
  deps: DeskDeps,
  reference: string,
  command: Parameters<typeof execute>[1]['command'],
): Promise<void> {
  const inboundId = `desk:${deps.randomness.id()}`
  await execute(deps, { reference, command, by: 'desk', inboundId })
}
