import type { Client } from './open-client.js'

const ofBreaches = { startsWith: 'BR-' }

/** The names of the streams of one kind in order, after one of them. */
export async function streamNames(
  client: Client,
  kind: 'requests' | 'breaches',
  after: string | null,
  limit: number,
): Promise<readonly string[]> {
  const isOfKind = { stream: kind === 'breaches' ? ofBreaches : { not: ofBreaches } }
  const isNext = after === null ? {} : { stream: { gt: after } }
  const rows = await client.event.groupBy({
    by: ['stream'],
    where: { AND: [isOfKind, isNext] },
    orderBy: { stream: 'asc' },
    take: limit,
  })
  return rows.map((row) => row.stream)
}
