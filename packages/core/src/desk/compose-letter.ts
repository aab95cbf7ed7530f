import type { Instant } from '../calendar/instant.js'
import { composeMail } from '../letters/mail/compose-mail.js'
import type { Mailbox } from '../letters/mail/mail-head.js'
import { messageIdOf } from '../letters/mail/message-id.js'
import type { OutgoingContent } from '../letters/outgoing-letter.js'
import type { Request } from '../requests/request.js'
import type { RequestLetter } from '../requests/request-letter.js'
import type { ItemId } from '../vault/ids.js'
import type { DeskDeps } from './deps.js'
import { domainOf } from './letter-mail.js'
import { threadOf } from './thread-of.js'

/** A letter that was released, and in whose name it goes out. */
export interface Composition {
  readonly request: Request
  readonly letter: Pick<RequestLetter, 'id' | 'hash'>
  readonly content: OutgoingContent
  readonly from: Mailbox
  readonly replyTo?: Mailbox | undefined
  readonly date: Instant
  /** A draft for somebody's mail program. */
  readonly unsent?: boolean
}

/**
 * The mail of a released letter, in the conversation that it answers, with its attachments.
 * @throws RangeError when an attachment cannot be opened any more
 */
export async function composeLetter(
  deps: Pick<DeskDeps, 'vault' | 'store'>,
  { request, letter, content, from, replyTo, date, unsent = false }: Composition,
): Promise<Uint8Array> {
  const named = { reference: request.reference, letter: letter.id, hash: letter.hash }
  return await composeMail(content, {
    from,
    ...(replyTo && { replyTo }),
    messageId: messageIdOf(named, domainOf(from)),
    date,
    ...(await threadOf(deps, request, content.to.address)),
    files: await filesOf(deps, content),
    unsent,
  })
}

async function filesOf(
  { vault }: Pick<DeskDeps, 'vault'>,
  { attachments }: OutgoingContent,
): Promise<ReadonlyMap<ItemId, Uint8Array>> {
  const opened = await Promise.all(
    attachments.map(async ({ item }) => [item, await vault.openBytes(item)] as const),
  )
  return new Map(opened.flatMap(([item, bytes]) => (bytes === null ? [] : [[item, bytes]])))
}
