import { randomBytes } from 'node:crypto'
import type { Answer } from '../../http/answer.js'
import type { Json } from '../../json.js'
import { post, type Seat } from './seat.js'

/** Delivers an event in the envelope of the Events API, with a new `event_id`. */
export function sendEvent(seat: Omit<Seat, 'user' | 'chosen'>, event: Json): Promise<Answer> {
  const { slack } = seat
  const seconds = Math.floor(Date.now() / 1000)
  const envelope = {
    token: 'legacy-verification-token',
    team_id: slack.teamId,
    context_team_id: slack.teamId,
    context_enterprise_id: null,
    api_app_id: slack.appId,
    event: { event_ts: `${seconds}.000100`, ...event },
    type: 'event_callback',
    event_id: `Ev${randomBytes(5).toString('hex').toUpperCase()}`,
    event_time: seconds,
    authorizations: [
      {
        enterprise_id: null,
        team_id: slack.teamId,
        user_id: slack.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: '4-standin',
  }
  return post(seat, 'application/json', JSON.stringify(envelope), seat.delivery)
}
