import type { Json } from '../../json.js'
import type { SlackMessage } from '../slack-objects.js'
import type { Posted, SlackPerson } from '../slack-person.js'
import type { PersonContent } from '../slack-stand-in.js'
import { emailFile } from './email-file.js'
import type { Seat } from './seat.js'
import { sendEvent } from './send-event.js'
import { upload } from './upload.js'

/** Writes in the direct message and lets the bot hear of it. */
async function say(
  seat: Seat,
  content: PersonContent,
  heard: (message: SlackMessage) => Json = (message) => message.raw,
): Promise<Posted> {
  const channel = seat.slack.directChannel(seat.user)
  const message = await seat.slack.inside.post(seat.user, channel, content)
  const event = { ...heard(message), channel, channel_type: 'im', event_ts: message.ts }
  return { ...(await sendEvent(seat, event)), message }
}

const bareFile = ({ id }: Json): Json => ({
  id,
  created: 0,
  mode: 'file_access',
  file_access: 'check_file_info',
})

const shareFile =
  (seat: Seat): SlackPerson['shareFile'] =>
  (bytes, name, options = {}) => {
    const { text = '', bare = false, ...kind } = options
    const file = upload(seat, { bytes, name, ...kind })
    return say(seat, { text, files: [file] }, ({ raw }) =>
      bare ? { ...raw, files: [bareFile(file)] } : raw,
    )
  }

function sharedPart(
  seat: Seat,
  message: Pick<SlackMessage, 'user' | 'text' | 'ts' | 'channel' | 'files' | 'blocks'>,
): Json {
  const author = seat.slack.inside.users.find((u) => u.id === message.user)
  return {
    ts: message.ts,
    author_id: message.user,
    author_name: author?.realName ?? message.user,
    author_subname: author?.realName ?? message.user,
    channel_id: message.channel,
    channel_team: seat.slack.teamId,
    is_msg_unfurl: true,
    is_share: true,
    from_url: `https://stand-in.slack.com/archives/${message.channel}/p${message.ts.replace('.', '')}`,
    fallback: message.text,
    text: message.text,
    message_blocks: [
      {
        team: seat.slack.teamId,
        channel: message.channel,
        ts: message.ts,
        message: { blocks: message.blocks },
      },
    ],
    files: message.files,
    mrkdwn_in: ['text'],
    id: 1,
    footer: 'Posted in a conversation',
  }
}

const shareEmail =
  (seat: Seat): SlackPerson['shareEmail'] =>
  (email, { shared = false, text = '' } = {}) => {
    const file = seat.slack.inside.keepFile(seat.user, emailFile(email))
    if (!shared) return say(seat, { text, files: [file] })
    const original = {
      user: 'USLACKBOT',
      text: '',
      ts: '1700000000.000100',
      channel: 'C0INBOX',
      files: [file],
      blocks: [],
    }
    return say(seat, { text, attachments: [sharedPart(seat, original)] })
  }

const mentions =
  (seat: Seat): SlackPerson['mentions'] =>
  async (channel, text, uploads = []) => {
    const files = uploads.map((file) => upload(seat, file))
    const content = {
      text: `<@${seat.slack.botUserId}> ${text}`,
      ...(files.length > 0 ? { files } : {}),
    }
    const message = await seat.slack.inside.post(seat.user, channel, content)
    const event: Json = {
      ...message.raw,
      type: 'app_mention',
      channel,
      event_ts: message.ts,
      ...(files.length > 0 ? { files: files.map(({ id }) => ({ id })) } : {}),
    }
    return { ...(await sendEvent(seat, event)), message }
  }

/** What a person says, shares and forwards. */
export function talk(seat: Seat) {
  return {
    dm: (text, options = {}) => say(seat, { text, ...options }),
    shareFile: shareFile(seat),
    shareEmail: shareEmail(seat),
    forwards: (message, comment = '') =>
      say(seat, { text: comment, attachments: [sharedPart(seat, message)] }),
    writes: (channel, text, uploads = []) => {
      const files = uploads.map((file) => upload(seat, file))
      const content = { text, ...(files.length > 0 ? { files } : {}) }
      return seat.slack.inside.post(seat.user, channel, content)
    },
    mentions: mentions(seat),
    opensHome: () =>
      sendEvent(seat, {
        type: 'app_home_opened',
        user: seat.user,
        channel: seat.slack.directChannel(seat.user),
        tab: 'home',
        ...(seat.slack.home(seat.user) ? { view: seat.slack.home(seat.user)?.raw } : {}),
      }),
  } satisfies Partial<SlackPerson>
}
