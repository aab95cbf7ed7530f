import type { Email } from 'postal-mime'
import { parseMime } from './parse-mime.js'
import { isMsg } from './source-kind.js'

/** What a mail's head says of its place in a conversation. Untrusted text. */
export interface MailHeadFound {
  /** Lower case. */
  readonly from: string
  readonly messageId: string
  readonly references: string
}

const maxDepth = 3
const maxAttached = 20
/** A mail that is larger is answered without a thread. */
const maxBytes = 30 * 1024 * 1024

/** The heads of a mail and of the mails attached to it, the outer first; none of another file. */
export async function mailHeadsIn(
  bytes: Uint8Array,
  depth = maxDepth,
): Promise<readonly MailHeadFound[]> {
  if (bytes.byteLength > maxBytes) return []
  if (isMsg(bytes)) return (await import('./msg-heads.js')).msgHeads(bytes, depth)
  const parsed = await parseMime(bytes)
  if (parsed === null) return []
  const { email } = parsed
  const attached = depth === 0 ? [] : mailsIn(email)
  const inside = await Promise.all(attached.map((one) => mailHeadsIn(one, depth - 1)))
  return [...headOf(email), ...inside.flat()]
}

function headOf({ from, messageId, references = '' }: Email): readonly MailHeadFound[] {
  const address = from?.address?.toLowerCase()
  return address && messageId ? [{ from: address, messageId, references }] : []
}

function mailsIn({ attachments }: Email): readonly Uint8Array[] {
  return attachments
    .flatMap(({ content, mimeType }) => {
      const bytes = content instanceof ArrayBuffer ? new Uint8Array(content) : new Uint8Array()
      return mimeType === 'message/rfc822' || isMsg(bytes) ? [bytes] : []
    })
    .slice(0, maxAttached)
}
