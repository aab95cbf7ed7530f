import type { DeskDocument } from '@privacy-desk/core/desk/reply.js'
import type { ButtonIntent } from '@privacy-desk/core/intents/button.js'
import { packButton } from '@privacy-desk/core/intents/button-codec.js'
import { phrases } from '../phrases.js'
import type { OutgoingMessage } from './message.js'

/** Where Teams wants a file, and what it will be there. */
export interface UploadPlace {
  readonly contentUrl: string
  readonly name: string
  readonly uploadUrl: string
  readonly uniqueId: string
  readonly fileType: string
}

/** Asks whether the bot may put a file into somebody's OneDrive: the one way that Teams has. */
export interface FileConsent {
  readonly contentType: 'application/vnd.microsoft.teams.card.file.consent'
  readonly name: string
  readonly content: {
    readonly description: string
    readonly sizeInBytes: number
    readonly acceptContext: { readonly privacyDesk: string }
    readonly declineContext: { readonly privacyDesk: string }
  }
}

/** Shows a file that is there now. */
export interface FileInfo {
  readonly contentType: 'application/vnd.microsoft.teams.card.file.info'
  readonly contentUrl: string
  readonly name: string
  readonly content: { readonly uniqueId: string; readonly fileType: string }
}

/**
 * A file consent card. It carries what was asked for and not the file: once the person has agreed,
 * it is made anew, and their authority checked anew.
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4
 */
export function consentMessage(
  { name, bytes }: DeskDocument,
  again: ButtonIntent,
): OutgoingMessage {
  const context = { privacyDesk: packButton(again) }
  const content = {
    description: phrases.fileConsent,
    sizeInBytes: bytes.byteLength,
    acceptContext: context,
    declineContext: context,
  }
  const contentType = 'application/vnd.microsoft.teams.card.file.consent'
  return { type: 'message', summary: name, attachments: [{ contentType, name, content }] }
}

/** Says where the file is. */
export function fileMessage({
  contentUrl,
  name,
  uniqueId,
  fileType,
}: UploadPlace): OutgoingMessage {
  const content = { uniqueId, fileType }
  const contentType = 'application/vnd.microsoft.teams.card.file.info'
  return {
    type: 'message',
    summary: name,
    attachments: [{ contentType, contentUrl, name, content }],
  }
}
