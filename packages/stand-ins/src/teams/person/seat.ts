import type { Answer } from '../../http/answer.js'
import { deliver } from '../../http/deliver.js'
import type { Json } from '../../json.js'
import type { TeamsClientOptions, TeamsDelivery } from '../teams-person.js'
import type { TeamsStandIn } from '../teams-stand-in.js'
import type { TokenIssuer } from '../token-issuer-types.js'

/** How activities reach the bot. */
export interface Line {
  readonly teams: TeamsStandIn
  readonly issuer: TokenIssuer
  readonly options: TeamsClientOptions
}

/** A person in front of the client. */
export interface Seat extends Line {
  readonly user: string
  readonly delivery: TeamsDelivery
}

/** Posts a body with a token. */
export async function post(line: Line, body: string, delivery: TeamsDelivery): Promise<Answer> {
  const { issuer, options, teams } = line
  const authorization =
    delivery.authorization === undefined
      ? `Bearer ${await issuer.mint(delivery.token ?? 'good', teams.serviceUrl)}`
      : delivery.authorization
  const path = options.path ?? '/api/messages'
  const sent = { path, contentType: 'application/json; charset=utf-8', body }
  return deliver(options.botUrl, sent, authorization === null ? {} : { authorization })
}

/** Delivers an activity. */
export function send(seat: Seat, activity: Json): Promise<Answer> {
  const { change = (same: Json) => same } = seat.delivery
  return post(seat, JSON.stringify(change(activity)), seat.delivery)
}
