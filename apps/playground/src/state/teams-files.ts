import type { Json } from '@privacy-desk/stand-ins/json.js'
import { jsonAt } from '@privacy-desk/stand-ins/json-at.js'
import type { TeamsMessage } from '@privacy-desk/stand-ins/teams/teams-objects.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import type { FileOnPage } from '../protocol.js'

/** What Teams shows of each kind of file: a person's, the bot's, one that the bot offers. */
const kinds: Readonly<Record<string, (file: Json) => FileOnPage>> = {
  'application/vnd.microsoft.teams.file.download.info': there,
  'application/vnd.microsoft.teams.card.file.info': there,
  'application/vnd.microsoft.teams.card.file.consent': (file) => {
    const content = jsonAt(file, 'content')
    return {
      name: textAt(file, 'name'),
      size: Number(content.sizeInBytes) || 0,
      asks: textAt(content, 'description'),
    }
  },
}

/** The files of a message in Teams. */
export function teamsFiles({ attachments }: TeamsMessage): readonly FileOnPage[] {
  return attachments.flatMap((file) => {
    const shown = kinds[textAt(file, 'contentType')]?.(file)
    return shown === undefined ? [] : [shown]
  })
}

function there(file: Json): FileOnPage {
  return { name: textAt(file, 'name'), size: 0, key: textAt(jsonAt(file, 'content'), 'uniqueId') }
}
