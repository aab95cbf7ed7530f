import { Fault } from './fault.js'

/**
 * Asks the playground's server and reads its JSON.
 * @throws Fault when it does not answer, or not with JSON; an abort is passed on as it is
 */
export async function fetchJson(path: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(path, init).catch((error: unknown) => {
    if (init.signal?.aborted === true) throw error
    throw new Fault('The playground does not answer. Is it still running?')
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (body === undefined) throw new Fault(`The playground answered with status ${response.status}.`)
  return body
}
