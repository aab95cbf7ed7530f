import type { CastMember } from '../cast.js'
import type { Curtain, Json } from '../protocol.js'
import type { World } from '../world/world.js'
import { breachBehind, breachesBehind } from './breach-behind.js'
import { requestBehind } from './request-behind.js'

/** What the curtain shows of one request or breach. */
export type Behind = Pick<Curtain, 'events' | 'explanation'>

const page = 500

const nothing: Behind = { events: [], explanation: [] }

/**
 * What happened behind the screen, about one request or breach: the one that was asked for, else
 * the one that was shown last, else the newest request. Holds references only, like the audit log
 * it comes from; of breaches, those that this person may see.
 */
export async function curtain(
  world: World,
  who: CastMember,
  payload: Json | null,
  asked: string | undefined,
): Promise<Curtain> {
  const { deps } = world.running
  const requests = await deps.store.events.streams(null, page)
  const breaches = await breachesBehind(deps, who)
  const streams = [...requests, ...breaches]
  const known = (reference: string | undefined) => streams.find((one) => one === reference) ?? null
  const request = known(asked) ?? known(lastNamed(payload)) ?? requests.at(-1) ?? null
  const notices = request === null ? [] : await deps.store.notices.noticesOf(request)
  return {
    request,
    requests: streams,
    ...(await behind()),
    notices: notices.map(({ key, status, dueAt }) => ({ key, status, dueAt })),
    payload,
  }

  async function behind(): Promise<Behind> {
    if (request === null) return nothing
    const read = breaches.includes(request) ? breachBehind : requestBehind
    return (await read(deps, request)) ?? nothing
  }
}

function lastNamed(payload: Json | null): string | undefined {
  return /[PB]R-\d{4}-\d{4,}/.exec(JSON.stringify(payload))?.[0]
}
