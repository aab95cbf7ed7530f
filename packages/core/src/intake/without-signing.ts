const opening =
  /^[ \t]*-----BEGIN PGP SIGNED MESSAGE-----[ \t]*\r?\n(?:Hash:[^\n]{0,200}\n|\r?\n){0,10}/m
const signature = '-----BEGIN PGP SIGNATURE-----'

/** A text that was signed with PGP inside its body, without the lines of the signing. */
export function withoutSigning(text: string): string {
  const start = opening.exec(text)
  if (!start) return text
  const signed = text.slice(start.index + start[0].length)
  const end = signed.indexOf(signature)
  const words = end < 0 ? signed : signed.slice(0, end)
  return `${text.slice(0, start.index)}${words.replace(/^- (?=-)/gm, '')}`
}
