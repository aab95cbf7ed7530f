import type { Answer } from '../../http/answer.js'
import { deliver } from '../../http/deliver.js'
import type { Json } from '../../json.js'
import type { Delivery, SlackClientOptions } from '../slack-person.js'
import type { SlackStandIn } from '../slack-stand-in.js'
import { sign } from './sign.js'

/** A person in front of the client, and how what they do reaches the bot. */
export interface Seat {
  readonly slack: SlackStandIn
  readonly options: SlackClientOptions
  readonly user: string
  readonly delivery: Delivery
  /** What was chosen in a message or view, so far: `state.values` by ts or view id. */
  readonly chosen: Map<string, Json>
}

const form = 'application/x-www-form-urlencoded'

/** Posts a body, signed. */
export function post(
  { options }: Pick<Seat, 'options'>,
  contentType: string,
  body: string,
  delivery: Delivery,
): Promise<Answer> {
  const path = options.path ?? '/slack/events'
  const sent = { path, contentType: delivery.contentType ?? contentType, body }
  return deliver(options.botUrl, sent, sign(body, options.signingSecret, delivery))
}

/** Posts fields as a form. */
export function postForm(seat: Seat, fields: Readonly<Record<string, string>>): Promise<Answer> {
  return post(seat, form, new URLSearchParams(fields).toString(), seat.delivery)
}

/** Posts an interaction: a form with one field `payload`. */
export function interact(seat: Seat, payload: Json): Promise<Answer> {
  const { slack, user } = seat
  const name = slack.inside.users.find((u) => u.id === user)?.name ?? user
  const team = { id: slack.teamId, domain: 'stand-in' }
  const common = {
    team,
    user: { id: user, username: name, name, team_id: slack.teamId },
    api_app_id: slack.appId,
    token: 'legacy-verification-token',
    enterprise: null,
    is_enterprise_install: false,
  }
  return postForm(seat, { payload: JSON.stringify({ ...common, ...payload }) })
}
