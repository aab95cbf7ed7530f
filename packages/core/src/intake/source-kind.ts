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
