import { loadRequest } from '@privacy-desk/core/desk/load-request.js'
import type { Due, Milestone } from '@privacy-desk/core/regimes/timetable.js'
import type { Curtain, Json } from '../protocol.js'
import type { World } from '../world/world.js'

const page = 500

/**
 * What happened behind the screen, about one request: the one that was asked for, else the one
 * that was shown last, else the newest. Holds references only, like the audit log it comes from.
 */
export async function curtain(
  world: World,
  payload: Json | null,
  asked: string | undefined,
): Promise<Curtain> {
  const { deps } = world.running
  const requests = await deps.store.events.streams(null, page)
  const known = (reference: string | undefined) => requests.find((one) => one === reference) ?? null
  const request = known(asked) ?? known(lastNamed(payload)) ?? requests.at(-1) ?? null
  const loaded = request === null ? null : await loadRequest(deps, request)
  const notices = request === null ? [] : await deps.store.notices.noticesOf(request)
  return {
    request,
    requests,
    events: (loaded?.records ?? []).map(({ version, at, by, hash, event }) => {
      const { type, ...data } = event
      return { version, at, by, type, hash, data }
    }),
    notices: notices.map(({ key, status, dueAt }) => ({ key, status, dueAt })),
    explanation: (loaded?.timetable.milestones ?? []).map(explained),
    payload,
  }
}

function explained({ name, safe, latest, steps }: Milestone): Curtain['explanation'][number] {
  return {
    milestone: name,
    safe: dateOf(safe),
    latest: dateOf(latest),
    steps: steps.map(({ text, citation, date, verified }) => ({ text, citation, date, verified })),
  }
}

const dateOf = (due: Due) => (due.unit === 'day' ? due.day : due.instant)

function lastNamed(payload: Json | null): string | undefined {
  return /PR-\d{4}-\d{4,}/.exec(JSON.stringify(payload))?.[0]
}
