const messageId = /<[!-;=?-~]{1,250}>/g

/** A conversation may be long; more are of no use to a mail program. */
const most = 30

/** The Message-IDs of a header such as `References`, the oldest first; untrusted text is left out. */
export function messageIdsIn(header: string): readonly string[] {
  return [...new Set(header.match(messageId) ?? [])].slice(-most)
}
