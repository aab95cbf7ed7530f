import { oneTry } from '@privacy-desk/teams/one-try.js'
import { describe, expect, test } from 'vitest'

const authentication = (connector: object) => ({
  secret: 'kept',
  createConnectorFactory: () => ({ create: async () => connector }),
})

describe('the connector of one try', () => {
  test('loses its retries and gains a time limit', async () => {
    const removed: string[] = []
    const limits: unknown[] = []
    const pipeline = {
      removePolicy: ({ name }: { name: string }) => removed.push(name),
      addPolicy: ({ sendRequest }: { sendRequest(request: object, next: unknown): unknown }) =>
        sendRequest({}, (request: object) => limits.push(request)),
    }
    const patient = oneTry(authentication({ client: { pipeline } }), 15_000)
    await patient.createConnectorFactory().create()
    expect(removed).toEqual(['defaultRetryPolicy'])
    expect(limits).toEqual([{ timeout: 15_000 }])
    expect(patient.secret).toBe('kept')
  })

  test('refuses an SDK whose retries it cannot switch off, rather than send twice', async () => {
    const other = oneTry(authentication({}), 15_000)
    await expect(other.createConnectorFactory().create()).rejects.toThrow('retries stay on')
  })
})
