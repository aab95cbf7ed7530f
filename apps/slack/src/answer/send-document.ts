import type { Reply, ShownReply } from '@privacy-desk/core/desk/reply.js'
import { sentences } from '../sentences.js'
import type { Shell } from '../shell.js'
import { uploadFile } from '../upload-file.js'
import { sayDirectly } from './direct-message.js'
import { errorCode } from './error-code.js'
import { smallCard } from './small-card.js'

type DocumentReply = Extract<Reply, { kind: 'document' }>

/**
 * Sends a document to one person's direct chat with the bot, after Slack was answered; the card
 * that says so is shown where they asked. A file that cannot be sent is told of in the same chat.
 */
export function sendDocument(shell: Shell, user: string, reply: DocumentReply): ShownReply {
  shell.background.run(
    uploadFile(shell.client, user, reply.document).catch(async (error: unknown) => {
      const code = errorCode(error)
      shell.logger.error({ code }, 'slack-file-not-sent')
      const why = code === 'missing_scope' ? sentences.fileScopeMissing : sentences.fileNotSent
      await sayDirectly(shell, user, smallCard(sentences.fileNotSentTitle, why))
    }),
  )
  return { kind: 'card', card: reply.card, audience: 'only-you', mode: 'new' }
}
