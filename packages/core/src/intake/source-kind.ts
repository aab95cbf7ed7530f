const headerNames =
  /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|content-type|x-[\w-]{1,40}|date|from|to|subject):/i

/** Whether a text is the source of a mail: it begins with header lines that only a source has. */
export function looksLikeMime(text: string): boolean {
  const head = text.trimStart().slice(0, 4_000).split(/\r?\n/, 60)
  if (!headerNames.test(head[0] ?? '')) return false
  const end = head.indexOf('')
  const headers = end < 0 ? head : head.slice(0, end)
  return headers.some((line) => /^(?:received|message-id|mime-version|return-path):/i.test(line))
}

/** Whether a text is HTML, as Teams sends messages. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*<(?:!doctype|html|body|div|p|table|span|blockquote|br)\b/i.test(text.slice(0, 200))
}

/** Whether a file says of itself that it is the source of a mail. */
export function isMimeFile(name: string, mediaType = ''): boolean {
  return /\.(?:eml|mht|mhtml)$/i.test(name) || /^message\/(?:rfc822|global)$/i.test(mediaType)
}

/** Whether a file says of itself that it is a mail that Outlook saved. */
export function isMsgFile(name: string, mediaType = ''): boolean {
  return /\.(?:msg|oft)$/i.test(name) || mediaType === 'application/vnd.ms-outlook'
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Whether a file is a compound file, as Outlook saves mails. */
export function isMsg(bytes: Uint8Array): boolean {
  return compoundFile.every((byte, index) => bytes[index] === byte)
}
