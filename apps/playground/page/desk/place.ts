import type { ClientName } from '../../src/protocol.js'

/** What the page looks at; it lives in the address, so that a reload keeps it. */
export interface Place {
  readonly client: ClientName
  readonly person: string
  /** A conversation's id, `home` for Slack's Home tab, or nothing for the one to begin with. */
  readonly open: string | null
  /** The request behind the curtain; nothing for the one last touched. */
  readonly request: string | null
}

/** Reads a place from the address. */
export function readPlace(search: string): Place {
  const query = new URLSearchParams(search)
  return {
    client: query.get('client') === 'teams' ? 'teams' : 'slack',
    person: query.get('person') ?? 'employee',
    open: query.get('open'),
    request: query.get('request'),
  }
}

/** Writes a place into an address. */
export function writePlace({ client, person, open, request }: Place): string {
  const query = new URLSearchParams({ client, person })
  if (open !== null) query.set('open', open)
  if (request !== null) query.set('request', request)
  return `?${query}`
}
