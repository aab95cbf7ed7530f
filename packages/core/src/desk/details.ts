import type { Request } from '../requests/request.js'
import type { Details } from '../views/request-view.js'
import type { DeskDeps } from './deps.js'
import type { SealedReading } from './sealed-reading.js'

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
    requester: whole(reading, name, address),
    requesterName: name,
    requesterAddress: address,
    subject: reading?.subject ?? '',
    excerpt: excerpt(reading?.body ?? ''),
    warnings: reading?.warnings ?? [],
  }
}

async function notesOf(
  { vault }: Pick<DeskDeps, 'vault'>,
  { extension, note }: Request,
): Promise<Details['notes']> {
  const written = [
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

function whole(reading: SealedReading | null, name: string, address: string): string {
  if (reading === null) return 'erased'
  if (name === '' && address === '') return 'not found in the message'
  if (name === '' || address === '') return name || address
  return `${name} <${address}>`
}

function excerpt(body: string): string {
  return body.length <= excerptLength ? body : `${body.slice(0, excerptLength)} …`
}
