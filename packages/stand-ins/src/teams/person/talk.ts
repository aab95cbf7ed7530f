import type { Json } from '../../json.js'
import { listAt } from '../../list-at.js'
import type { TeamsPerson, TeamsPosted } from '../teams-person.js'
import { activity } from './activity.js'
import { escapeHtml } from './escape-html.js'
import { type Seat, send } from './seat.js'

const html = (content: string): Json => ({ contentType: 'text/html', content })

/** Writes into a conversation and lets the bot hear of it. */
async function say(seat: Seat, base: Json, content: Json): Promise<TeamsPosted> {
  const said = { type: 'message', textFormat: 'plain', ...base, ...content }
  const conversation = String(Object(base.conversation).id)
  const message = seat.teams.inside.post(conversation, said)
  return { ...(await send(seat, said)), message }
}

const says =
  (seat: Seat): TeamsPerson['says'] =>
  (text) =>
    say(seat, activity(seat, seat.user), {
      text,
      attachments: [html(`<p>${escapeHtml(text)}</p>`)],
    })

const writes =
  (seat: Seat): TeamsPerson['writes'] =>
  (room, text) => {
    const attachments = [html(`<p>${escapeHtml(text)}</p>`)]
    const base = activity(seat, seat.user, room)
    return seat.teams.inside.post(room, { ...base, type: 'message', text, attachments })
  }

const mentions =
  (seat: Seat): TeamsPerson['mentions'] =>
  (roomId, text) => {
    const { teams, user } = seat
    const room = teams.inside.room(roomId)
    if (!room) throw new Error(`there is no channel ${roomId}`)
    const id = String(Date.now())
    const base = activity(seat, user, `${room.id};messageid=${id}`)
    const tag = '<at>Privacy Desk</at>'
    const mention = {
      type: 'mention',
      mentioned: { id: teams.botId, name: 'Privacy Desk' },
      text: tag,
    }
    return say(seat, base, {
      id,
      text: `${tag} ${text}`,
      attachments: [
        html(
          `<p><span itemtype="http://schema.skype.com/Mention" itemscope itemid="0">Privacy Desk</span>&nbsp;${escapeHtml(text)}</p>`,
        ),
      ],
      entities: [mention, ...listAt(base, 'entities')],
    })
  }

const sharesFile =
  (seat: Seat): TeamsPerson['sharesFile'] =>
  (bytes, name, options = {}) => {
    const { text = '', fileType = name.split('.').pop() ?? '' } = options
    const content = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
    const kept = seat.teams.inside.keepFile(name, content)
    const file = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: `https://stand-in.sharepoint.com/personal/Documents/${encodeURIComponent(name)}`,
      name,
      content: { ...kept, downloadUrl: options.downloadUrl ?? kept.downloadUrl, fileType },
    }
    const attachments = [file, html(text === '' ? '<div></div>' : `<p>${escapeHtml(text)}</p>`)]
    return say(seat, activity(seat, seat.user), { ...(text === '' ? {} : { text }), attachments })
  }

const withoutTags = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const forwards =
  (seat: Seat): TeamsPerson['forwards'] =>
  (message, comment = '') => {
    const before = comment === '' ? '' : `<p>${escapeHtml(comment)}</p>`
    const quote = `<blockquote itemscope itemtype="http://schema.skype.com/Forward">${message.html}</blockquote>`
    const original = message.text ?? withoutTags(message.html)
    const text = [comment, original].filter((part) => part !== '').join('\n')
    return say(seat, activity(seat, seat.user), { text, attachments: [html(before + quote)] })
  }

/** What a person says, shares and forwards. */
export function talk(seat: Seat) {
  return {
    says: says(seat),
    writes: writes(seat),
    mentions: mentions(seat),
    sharesFile: sharesFile(seat),
    forwards: forwards(seat),
  } satisfies Partial<TeamsPerson>
}
