import { ClientObjection } from '../../client-objection.js'
import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { textAt } from '../../text-at.js'
import type { TeamsMessage } from '../teams-objects.js'
import type { TeamsPerson } from '../teams-person.js'
import { invoke } from './invoke.js'
import type { Seat } from './seat.js'

const consentType = 'application/vnd.microsoft.teams.card.file.consent'

/** @throws when the message asks for no consent */
function cardOf({ attachments }: TeamsMessage): Json {
  const card = attachments.find(({ contentType }) => contentType === consentType)
  if (!card) throw new ClientObjection('the message asks for no consent to a file')
  return card
}

function answer(seat: Seat, message: TeamsMessage, value: Json) {
  const { conversation, id } = message
  return invoke(seat, {
    name: 'fileConsent/invoke',
    value: { type: 'fileUpload', ...value },
    conversation,
    replyToId: id,
  })
}

const accepts =
  (seat: Seat): TeamsPerson['acceptsFile'] =>
  async (message, uploadUrl) => {
    const card = cardOf(message)
    const name = textAt(card, 'name')
    const place = seat.teams.inside.awaitUpload(name)
    const fileType = name.split('.').pop() ?? ''
    const uploadInfo = { ...place, name, fileType, ...(uploadUrl ? { uploadUrl } : {}) }
    const context = jsonAt(jsonAt(card, 'content'), 'acceptContext')
    const answered = await answer(seat, message, { action: 'accept', context, uploadInfo })
    return { ...answered, uploadUrl: uploadInfo.uploadUrl }
  }

const declines =
  (seat: Seat): TeamsPerson['declinesFile'] =>
  async (message) => {
    const context = jsonAt(jsonAt(cardOf(message), 'content'), 'declineContext')
    return await answer(seat, message, { action: 'decline', context })
  }

/** What a person does with a file consent card. */
export function consent(seat: Seat) {
  return { acceptsFile: accepts(seat), declinesFile: declines(seat) } satisfies Partial<TeamsPerson>
}
