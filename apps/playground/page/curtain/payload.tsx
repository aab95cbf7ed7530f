import type { Curtain } from '../../src/protocol.js'

interface PayloadProps {
  readonly payload: Curtain['payload']
}

/** The last payload that was drawn, as the platform got it. */
export function Payload({ payload }: PayloadProps) {
  if (payload === null) return <p className="empty">Nothing has been sent yet.</p>
  return <pre>{JSON.stringify(payload, null, 2)}</pre>
}
