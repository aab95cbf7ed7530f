import { useCallback, useMemo, useState } from 'react'
import type { Act, ActRequest, Done } from '../../src/protocol.js'
import type { Acting } from '../chat/acting.js'
import { post } from './post.js'

/** Lets the person whose screen is shown act, and keeps what went wrong. */
export function useActing({ client, person }: Omit<ActRequest, 'act'>): Acting {
  const [waiting, setWaiting] = useState(0)
  const [{ problem = null, toast = null }, setDone] = useState<Partial<Done>>({})
  const act = useCallback(
    async (act: Act) => {
      setWaiting((count) => count + 1)
      const done: Done = await post('act', { client, person, act })
      setWaiting((count) => count - 1)
      setDone(done)
      return done.ok
    },
    [client, person],
  )
  const dismiss = useCallback(() => setDone({}), [])
  const fileAddress = useCallback(
    (message: string, key: string) =>
      `/api/file?${new URLSearchParams({ client, person, message, key })}`,
    [client, person],
  )
  return useMemo(
    () => ({ act, busy: waiting > 0, problem, note: toast, fileAddress, dismiss }),
    [act, waiting, problem, toast, fileAddress, dismiss],
  )
}
