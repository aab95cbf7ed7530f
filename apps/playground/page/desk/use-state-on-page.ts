import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import { useEffect, useRef, useState } from 'react'
import type { StateOnPage } from '../../src/protocol.js'
import { Fault } from './fault.js'
import { fetchJson } from './fetch-json.js'
import { isState } from './is-state.js'
import { oneAtATime } from './one-at-a-time.js'
import type { Place } from './place.js'
import { reuse } from './reuse.js'
import { useChanges } from './use-changes.js'

export interface Shown {
  /** What the person sees; nothing before the first answer. */
  readonly state: StateOnPage | null
  /** Why the server could not be asked, as a sentence. */
  readonly fault: string | null
}

/** What this person sees in this client, kept up to date. */
export function useStateOnPage({ client, person, request }: Place): Shown {
  const [shown, setShown] = useState<Shown>({ state: null, fault: null })
  const latest = useRef(() => {})
  useEffect(() => {
    const left = new AbortController()
    const query = new URLSearchParams({ client, person, ...(request === null ? {} : { request }) })
    latest.current = oneAtATime(async () => {
      try {
        const next = await read(`/api/state?${query}`, left.signal)
        setShown(({ state }) => ({ state: reuse(state, next), fault: null }))
      } catch (error) {
        if (!left.signal.aborted) setShown(({ state }) => ({ state, fault: sentence(error) }))
      }
    })
    latest.current()
    return () => left.abort()
  }, [client, person, request])
  useChanges(latest)
  return shown
}

async function read(path: string, signal: AbortSignal): Promise<StateOnPage> {
  const answer = await fetchJson(path, { signal })
  signal.throwIfAborted()
  if (isState(answer)) return answer
  throw new Fault(textAt(answer, 'problem') || 'The playground sent something unreadable.')
}

function sentence(error: unknown): string {
  return error instanceof Fault ? error.message : 'The page has a fault. Please reload it.'
}
