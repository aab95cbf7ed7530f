import { actOn } from './person/act.js'
import { begin } from './person/begin.js'
import { post, type Seat } from './person/seat.js'
import { sendEvent } from './person/send-event.js'
import { submit } from './person/submit.js'
import { talk } from './person/talk.js'
import type { SlackClient, SlackClientOptions, SlackPerson } from './slack-person.js'
import type { SlackStandIn } from './slack-stand-in.js'

function sitDown(seat: Seat): SlackPerson {
  return { id: seat.user, ...talk(seat), ...begin(seat), ...actOn(seat), ...submit(seat) }
}

/** The people's side of Slack: everything they do reaches the bot as one signed HTTP request. */
export function slackClient(slack: SlackStandIn, options: SlackClientOptions): SlackClient {
  const chosen = new Map<string, Seat['chosen']>()
  return {
    as(user, delivery = {}) {
      if (!slack.inside.users.some((u) => u.id === user)) {
        throw new Error(`there is nobody called ${user} in this workspace`)
      }
      const mine = chosen.get(user) ?? new Map()
      chosen.set(user, mine)
      return sitDown({ slack, options, user, delivery, chosen: mine })
    },
    again: ({ sent }, delivery = {}) => post({ options }, sent.contentType, sent.body, delivery),
    event: (event, delivery = {}) => sendEvent({ slack, options, delivery }, event),
    raw: (body, contentType, delivery = {}) => post({ options }, contentType, body, delivery),
  }
}
