import { isJson } from '../../is-json.js'
import { escapeTyped } from '../inside/typed-text.js'
import type { SlackPerson } from '../slack-person.js'
import { interact, postForm, type Seat } from './seat.js'

const channelOf = ({ slack }: Seat, id: string) => ({ id, name: slack.inside.channelName(id) })

const types =
  (seat: Seat): SlackPerson['types'] =>
  async (line, place) => {
    const { slack, user } = seat
    const [command = '', ...words] = line.split(' ')
    const channel = place ?? slack.directChannel(user)
    const answer = await postForm(seat, {
      token: 'legacy-verification-token',
      team_id: slack.teamId,
      team_domain: 'stand-in',
      channel_id: channel,
      channel_name: slack.inside.channelName(channel),
      user_id: user,
      user_name: slack.inside.users.find((u) => u.id === user)?.name ?? user,
      command,
      text: escapeTyped(words.join(' ')),
      api_app_id: slack.appId,
      is_enterprise_install: 'false',
      response_url: slack.inside.responseUrl(channel, user),
      trigger_id: slack.inside.trigger(user),
    })
    const shown = isJson(answer.json) ? answer.json : { text: answer.text }
    if (answer.status === 200 && answer.text !== '')
      slack.inside.answerCommand(channel, user, shown)
    return answer
  }

const sends =
  (seat: Seat): SlackPerson['sends'] =>
  (message, callbackId) => {
    const { slack, user } = seat
    return interact(seat, {
      type: 'message_action',
      action_ts: `${Date.now() / 1000}`,
      callback_id: callbackId,
      trigger_id: slack.inside.trigger(user),
      response_url: slack.inside.responseUrl(message.channel, user),
      message_ts: message.ts,
      channel: channelOf(seat, message.channel),
      message: message.raw,
    })
  }

/** Slash commands and shortcuts. */
export function begin(seat: Seat) {
  return {
    types: types(seat),
    sends: sends(seat),
    starts: (callbackId) =>
      interact(seat, {
        type: 'shortcut',
        action_ts: `${Date.now() / 1000}`,
        callback_id: callbackId,
        trigger_id: seat.slack.inside.trigger(seat.user),
      }),
  } satisfies Partial<SlackPerson>
}
