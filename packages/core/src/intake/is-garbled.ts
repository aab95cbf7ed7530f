/** Of what no charset has, or no text holds: undecodable bytes and control characters. */
const noText = /[\ufffd\p{Cc}]/gu
const anyNoText = /[^\P{Cc}\s]|\ufffd/u
const spaces = /\s+/gu

/** More than the worst of mail programs leaves in a text, and half of what noise has at least. */
const most = 0.15

/** Whether a text is none: a file of another kind, or a charset that could not be told. */
export function isGarbled(text: string): boolean {
  if (!anyNoText.test(text)) return false
  const signs = text.replace(spaces, '')
  return (signs.match(noText)?.length ?? 0) > signs.length * most
}
