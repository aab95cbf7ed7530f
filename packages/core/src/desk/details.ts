import type { Request } from '../requests/request.js'
import type { AddedView, Details } from '../views/request-view.js'
import type { DeskDeps } from './deps.js'
import { openReading } from './open-reading.js'
import { customerName, type SealedReading } from './sealed-reading.js'

/** Characters of the message shown on a card; `original` shows the rest. */
const excerptLength = 600

/** The personal part of a request; only for those who need to know it. */
export async function detailsOf(
  deps: Pick<DeskDeps, 'vault'>,
  request: Request,
  reading: SealedReading | null,
): Promise<Details> {
  const { name = '', address = '' } = reading?.requester ?? {}
  return {
    notes: await notesOf(deps, request),
    added: await addedOf(deps, request),
    requester: reading === null ? 'erased' : whole(name, address),
    requesterName: name,
    requesterAddress: address,
    candidates: candidatesOf(reading),
    customer: reading?.customer ? whole(reading.customer.name, reading.customer.address) : '',
    customerName: customerName(reading?.customer ?? null),
    flags: reading?.flags ?? [],
    words: reading?.words ?? [],
    unmatched: unmatchedOf(request, reading),
    ...otherDayOf(request, reading),
    subject: reading?.subject ?? '',
    excerpt: excerpt(reading?.body ?? ''),
    warnings: reading?.warnings ?? [],
  }
}

async function notesOf(
  { vault }: Pick<DeskDeps, 'vault'>,
  { extension, note, reasons }: Request,
): Promise<Details['notes']> {
  const written = [
    ...reasons.map((item) => ({ label: 'Reason of the correction', item })),
    { label: 'Reason of the extension', item: extension?.reason },
    { label: 'Note at closing', item: note },
  ]
  const opened = await Promise.all(
    written.map(async ({ label, item }) => {
      const text = item === undefined ? null : await vault.openText(item)
      return text === null ? [] : [{ label, text }]
    }),
  )
  return opened.flat()
}

async function addedOf(
  deps: Pick<DeskDeps, 'vault'>,
  { added }: Request,
): Promise<readonly AddedView[]> {
  const views = await Promise.all(
    added.map(async ({ message, receivedOn, types, how, ended, automatic }, at) => {
      const reading = await openReading(deps, { message })
      const { subject = '', body = '' } = reading ?? {}
      return {
        number: at + 1,
        receivedOn,
        types,
        how,
        ...(ended === undefined ? {} : { ended }),
        ...(automatic === true ? { automatic } : {}),
        subject,
        excerpt: excerpt(body),
      }
    }),
  )
  return views.reverse()
}

/** As long as nobody has corrected the day, the other one is offered. */
function otherDayOf(
  { receivedBecause, receivedOn }: Request,
  reading: SealedReading | null,
): Pick<Details, 'otherDay'> {
  const { otherDay } = reading ?? {}
  const isOpen = receivedBecause !== 'corrected' && otherDay !== receivedOn
  return otherDay !== undefined && isOpen ? { otherDay } : {}
}

function candidatesOf(reading: SealedReading | null): Details['candidates'] {
  return (reading?.candidates ?? []).map(({ name = '', address = '', because }) => ({
    name,
    address,
    because,
  }))
}

function unmatchedOf(
  { reference, links }: Request,
  reading: SealedReading | null,
): readonly string[] {
  const named = reading?.references ?? []
  const settled = links.filter(({ why }) => why !== 'named').map(({ other }) => other)
  return named.filter((one) => one !== reference && !settled.includes(one))
}

function whole(name = '', address = ''): string {
  if (name === '' && address === '') return 'not found in the message'
  if (name === '' || address === '') return name || address
  return `${name} <${address}>`
}

function excerpt(body: string): string {
  return body.length <= excerptLength ? body : `${body.slice(0, excerptLength)} …`
}
