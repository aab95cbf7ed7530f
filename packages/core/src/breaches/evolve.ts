import type { Breach } from './breach.js'
import { changeOf } from './change-of.js'
import type { BreachEvent } from './events.js'

type Opened = Extract<BreachEvent, { type: 'breach-opened' }>

/**
 * Applies one event. Total over streams that `decideBreach` wrote.
 * @throws BrokenBreachStream when a stream does not begin with its opening
 */
export function evolveBreach(breach: Breach | null, event: BreachEvent): Breach {
  if (event.type === 'breach-opened') return begin(event)
  if (breach === null) throw new BrokenBreachStream(event.type)
  return { ...breach, ...changeOf(breach, event), version: breach.version + 1 }
}

/** The breach that these events leave; `null` for an empty stream. */
export function replayBreach(events: readonly BreachEvent[]): Breach | null {
  return events.reduce<Breach | null>(evolveBreach, null)
}

/** A stream that no decider could have written. */
export class BrokenBreachStream extends Error {
  override readonly name = 'BrokenBreachStream'
  readonly code = 'broken-stream'
  readonly retryable = false
  constructor(first: string) {
    super(`the stream begins with ${first}, not with the opening of a breach`)
  }
}

function begin({ type: _, ...opened }: Opened): Breach {
  return {
    ...opened,
    version: 1,
    status: 'open',
    nature: 'breach',
    also: [],
    items: {},
    evidence: {},
    notices: [],
    controllers: [],
    controllersTold: {},
    measures: [],
    requests: [],
    acknowledged: [],
    roomRefusals: [],
  }
}
