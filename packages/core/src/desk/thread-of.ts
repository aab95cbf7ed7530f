import { mailHeadsIn } from '../intake/mail-heads-in.js'
import type { MailHead } from '../letters/mail/mail-head.js'
import { messageIdsIn } from '../letters/mail/message-ids-in.js'
import type { Request } from '../requests/request.js'
import type { DeskDeps } from './deps.js'
import { openOriginals } from './open-originals.js'

/**
 * Where in a conversation an answer stands: below the newest mail that this person wrote for the
 * request. Nothing where the mail came as a text, which has no Message-ID.
 */
export async function threadOf(
  deps: Pick<DeskDeps, 'vault' | 'store'>,
  request: Pick<Request, 'message' | 'added'>,
  address: string,
): Promise<Pick<MailHead, 'inReplyTo' | 'references'>> {
  const originals = await openOriginals(deps, request)
  const files = originals.filter(({ kind }) => kind === 'file')
  const heads = (await Promise.all(files.map(({ bytes }) => mailHeadsIn(bytes)))).flat()
  const theirs = heads.filter(({ from }) => from === address.toLowerCase())
  const [inReplyTo] = messageIdsIn(theirs.at(-1)?.messageId ?? '')
  if (inReplyTo === undefined) return {}
  return { inReplyTo, references: messageIdsIn(theirs.at(-1)?.references ?? '') }
}
