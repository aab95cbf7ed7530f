import { type CastMember, cast } from '../cast.js'
import { placesOf } from '../places.js'
import type { DialogOnPage, Json, MessageOnPage } from '../protocol.js'
import type { TeamsSide } from '../world/teams-side.js'
import type { Screen } from './slack-screen.js'
import { teamsFiles } from './teams-files.js'

/** The personal chat with the bot, the channels they are in, and the dialog they have open. */
export function teamsScreen(side: TeamsSide, who: CastMember): Screen {
  const chat = side.teams.personalChat(who.teams.id)
  const direct = {
    id: chat,
    kind: 'direct',
    title: 'Privacy Desk',
    messages: messages(side, who, chat),
  } as const
  const channels = placesOf(who.id).map(({ teams: id, name: title }) => {
    return { id, kind: 'channel' as const, title, messages: messages(side, who, id) }
  })
  return { conversations: [direct, ...channels], dialogs: dialogs(side, who), home: null }
}

function messages({ teams }: TeamsSide, who: CastMember, conversation: string) {
  return teams.messages(conversation).map((message): MessageOnPage => {
    const { id, from, text, at, revision } = message
    const isBot = from === teams.botId
    const card = message.cardsOf[who.teams.id] ?? message.card
    return {
      id: `${conversation}|${id}`,
      from: { name: isBot ? 'Privacy Desk' : nameOf(from), isBot, isYou: from === who.teams.id },
      at: new Date(at).toISOString(),
      text: text.replace(/<\/?at[^>]*>/g, ''),
      ...(card === undefined ? {} : { card: withoutSchema(card) }),
      files: teamsFiles(message),
      onlyYou: false,
      edited: revision > 0,
    }
  })
}

/** The schema's address is a name and is never fetched; nothing here names a host outside. */
function withoutSchema({ $schema: _, ...card }: Json): Json {
  return card
}

const nameOf = (id: string) => cast.find(({ teams }) => teams.id === id)?.name ?? id

function dialogs({ dialogs: open }: TeamsSide, who: CastMember): readonly DialogOnPage[] {
  const found = open.of(who.id)
  if (found === undefined) return []
  const { id, dialog, faults } = found
  return [{ id, title: dialog.title, card: withoutSchema(dialog.card), errors: faults }]
}
