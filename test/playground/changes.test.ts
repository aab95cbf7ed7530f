import { expect, it, onTestFinished } from 'vitest'
import { eventually } from '../support/eventually.js'
import { openPlayground } from './support/open-playground.js'
import { slow } from './support/slow.js'

/** Listens as a tab does. @returns how many changes it has heard of */
async function listen(url: string): Promise<() => number> {
  const ending = new AbortController()
  onTestFinished(() => ending.abort())
  const answer = await fetch(`${url}/api/changes`, { signal: ending.signal })
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  let heard = ''
  const read = async () => {
    for await (const bytes of answer.body ?? []) heard += Buffer.from(bytes).toString()
  }
  read().catch(() => undefined)
  return () => heard.split('event: change').length - 1
}

it('two tabs hear of every change', slow, async () => {
  const api = await openPlayground()
  const [one, other] = [await listen(api.url), await listen(api.url)]
  await eventually(() => expect([one(), other()]).toEqual([1, 1]))
  const support = { conversation: 'C0SUPPORT', text: 'Good morning' } as const
  await api.act('slack', 'employee', { do: 'say', ...support })
  await eventually(() => {
    expect(one()).toBeGreaterThan(1)
    expect(other()).toBe(one())
  })
})
