import type { Client } from './open-client.js'

/** Takes the next number of a series. */
export async function nextNumber(client: Client, series: string): Promise<number> {
  const { value } = await client.counter.upsert({
    where: { name: series },
    create: { name: series, value: 1 },
    update: { value: { increment: 1 } },
  })
  return value
}
