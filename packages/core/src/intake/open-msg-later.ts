import type { OpenedMail } from './opened-mail.js'
import type { ReadingContext } from './read-text.js'

/**
 * Opens a mail that Outlook saved, with a reader that is loaded for the first of them: it takes a
 * third of the time in which a reading process starts, and few mails need it.
 */
export async function openMsgLater(
  bytes: Uint8Array,
  context: ReadingContext,
): Promise<OpenedMail | null> {
  const { openMsg } = await import('./open-msg.js')
  return openMsg(bytes, context)
}
